import type { Event, FileBlock, LogEntry } from "@shopbell/protocol"

/** A question the bot still owes an answer. A row outlives a crash; the alarm `bot-turn` finds it. */
export interface PendingTurn {
  questionSeq: number
  turnId: string
  epoch: number
  attempt: number
  /** The clarifying choice that was picked: answer this article without matching again. */
  choice: string | null
  /** What a streaming answer has said so far. */
  text: string
  startedAt: number
}

/** What gave rise to an entry, kept to recognise the same command when it comes again. */
export interface Cause {
  clientId: string
  fingerprint: string
}

interface LogRow extends Row {
  seq: number
  at: number
  client_id: string | null
  fingerprint: string | null
  event: string
}
interface TurnRow extends Row {
  question_seq: number
  turn_id: string
  epoch: number
  attempt: number
  choice: string | null
  text: string
  started_at: number
}
type Row = Record<string, SqlStorageValue>

/** One conversation's small SQLite file: its log, the turns it owes, how far each consumer has read. */
export class RoomStore {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    // Idempotent, so that an object of any age opens with the tables it needs.
    sql.exec(`
      create table if not exists log (
        seq integer primary key, at integer not null,
        client_id text unique, fingerprint text, event text not null
      );
      create table if not exists turn (
        question_seq integer primary key, turn_id text not null, epoch integer not null,
        attempt integer not null, choice text, text text not null, started_at integer not null
      );
      create table if not exists meta (key text primary key, value text not null);
      create table if not exists consumer (
        name text primary key, seq integer not null, attempts integer not null, retry_at integer not null
      );
      create table if not exists file (id text primary key, block text not null, owner text not null);
      create table if not exists alarm (name text primary key, at integer not null);
    `)
  }

  /** Appends events at the next positions. Positions are counted here: a failed insert leaves no hole. */
  append(events: readonly Event[], cause: Cause | null, now: number): LogEntry[] {
    let seq =
      this.#all<{ seq: number }>("select coalesce(max(seq), 0) as seq from log")[0]?.seq ?? 0
    return events.map((event, index) => {
      seq += 1
      // The last event carries the client's id: seeing it means that all of the command has happened.
      const own = index === events.length - 1 ? cause : null
      this.#sql.exec(
        "insert into log (seq, at, client_id, fingerprint, event) values (?, ?, ?, ?, ?)",
        seq,
        now,
        own?.clientId ?? null,
        own?.fingerprint ?? null,
        JSON.stringify(event),
      )
      return { seq, at: now, clientId: own?.clientId ?? null, event }
    })
  }

  entriesAfter(seq: number, limit: number): LogEntry[] {
    return this.#all<LogRow>(
      "select * from log where seq > ? order by seq limit ?",
      seq,
      limit,
    ).map(toEntry)
  }

  entriesBetween(from: number, to: number): LogEntry[] {
    const query = "select * from log where seq >= ? and seq <= ? order by seq"
    return this.#all<LogRow>(query, from, to).map(toEntry)
  }

  findByClientId(clientId: string): { entry: LogEntry; fingerprint: string | null } | null {
    const [row] = this.#all<LogRow>("select * from log where client_id = ?", clientId)
    return row ? { entry: toEntry(row), fingerprint: row.fingerprint } : null
  }

  getMeta(key: string): string | null {
    const [row] = this.#all<{ value: string }>("select value from meta where key = ?", key)
    return row?.value ?? null
  }

  setMeta(key: string, value: string): void {
    this.#sql.exec(
      "insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
      key,
      value,
    )
  }

  nextTurn(): PendingTurn | null {
    const [row] = this.#all<TurnRow>("select * from turn order by question_seq limit 1")
    return row
      ? {
          questionSeq: row.question_seq,
          turnId: row.turn_id,
          epoch: row.epoch,
          attempt: row.attempt,
          choice: row.choice,
          text: row.text,
          startedAt: row.started_at,
        }
      : null
  }

  addTurn(turn: PendingTurn): void {
    this.#sql.exec(
      "insert or replace into turn (question_seq, turn_id, epoch, attempt, choice, text, started_at) values (?, ?, ?, ?, ?, ?, ?)",
      turn.questionSeq,
      turn.turnId,
      turn.epoch,
      turn.attempt,
      turn.choice,
      turn.text,
      turn.startedAt,
    )
  }

  saveTurnText(turnId: string, text: string): void {
    this.#sql.exec("update turn set text = ? where turn_id = ?", text, turnId)
  }

  /** False when the turn was not owed any more. */
  removeTurn(turnId: string): boolean {
    return this.#sql.exec("delete from turn where turn_id = ?", turnId).rowsWritten > 0
  }

  hasTurn(turnId: string): boolean {
    return this.#all("select 1 from turn where turn_id = ?", turnId).length > 0
  }

  /** How far a consumer has read, and whether it is waiting after a failure. */
  consumer(name: string): { seq: number; attempts: number; retryAt: number } {
    const query = "select seq, attempts, retry_at as retryAt from consumer where name = ?"
    const [row] = this.#all<{ seq: number; attempts: number; retryAt: number }>(query, name)
    return row ?? { seq: 0, attempts: 0, retryAt: 0 }
  }

  saveConsumer(name: string, at: { seq: number; attempts: number; retryAt: number }): void {
    this.#sql.exec(
      "insert or replace into consumer (name, seq, attempts, retry_at) values (?, ?, ?, ?)",
      name,
      at.seq,
      at.attempts,
      at.retryAt,
    )
  }

  alarms(): Map<string, number> {
    const rows = this.#all<{ name: string; at: number }>("select name, at from alarm")
    return new Map(rows.map(({ name, at }) => [name, at]))
  }

  setAlarm(name: string, at: number): void {
    this.#sql.exec("insert or replace into alarm (name, at) values (?, ?)", name, at)
  }

  clearAlarm(name: string): void {
    this.#sql.exec("delete from alarm where name = ?", name)
  }

  addFile(block: FileBlock, owner: string): void {
    this.#sql.exec(
      "insert into file (id, block, owner) values (?, ?, ?)",
      block.id,
      JSON.stringify(block),
      owner,
    )
  }

  countFiles(): number {
    return this.#all<{ n: number }>("select count(*) as n from file")[0]?.n ?? 0
  }

  /** A file that this participant has uploaded here. */
  findFile(id: string, owner: string): FileBlock | null {
    const [row] = this.#all<{ block: string }>(
      "select block from file where id = ? and owner = ?",
      id,
      owner,
    )
    return row ? (JSON.parse(row.block) as FileBlock) : null
  }

  /** Takes files that no message names out of everybody's reach, and names them all. */
  withdrawUnsentFiles(): string[] {
    this.#sql.exec(
      "update file set owner = '' where not exists (select 1 from log where instr(event, file.id) > 0)",
    )
    return this.#all<{ id: string }>("select id from file where owner = ''").map(({ id }) => id)
  }

  forgetWithdrawnFiles(): void {
    this.#sql.exec("delete from file where owner = ''")
  }

  /** Everything, as if the room had never been started. */
  erase(): void {
    for (const table of ["log", "turn", "meta", "consumer", "file", "alarm"])
      this.#sql.exec(`delete from ${table}`)
  }

  #all<T extends Row>(query: string, ...bindings: SqlStorageValue[]): T[] {
    return this.#sql.exec<T>(query, ...bindings).toArray()
  }
}

function toEntry(row: LogRow): LogEntry {
  return {
    seq: row.seq,
    at: row.at,
    clientId: row.client_id,
    event: JSON.parse(row.event) as Event,
  }
}
