/** The few calls that named alarms need of an object's storage. */
export interface AlarmStorage {
  alarms(): Map<string, number>
  setAlarm(name: string, at: number): void
  clearAlarm(name: string): void
}

/** Several named alarms over the one alarm a Durable Object has. */
export class NamedAlarms {
  readonly #rows: AlarmStorage
  readonly #storage: Pick<DurableObjectStorage, "setAlarm" | "deleteAlarm">

  constructor(rows: AlarmStorage, storage: Pick<DurableObjectStorage, "setAlarm" | "deleteAlarm">) {
    this.#rows = rows
    this.#storage = storage
  }

  async set(name: string, at: number): Promise<void> {
    this.#rows.setAlarm(name, at)
    await this.#arm()
  }

  async clear(name: string): Promise<void> {
    if (!this.#rows.alarms().has(name)) return
    this.#rows.clearAlarm(name)
    await this.#arm()
  }

  /** The names that are due; each must be set again by whoever still needs it. */
  async takeDue(now: number): Promise<string[]> {
    const due = [...this.#rows.alarms()].filter(([, at]) => at <= now).map(([name]) => name)
    for (const name of due) this.#rows.clearAlarm(name)
    await this.#arm()
    return due
  }

  async #arm(): Promise<void> {
    const times = [...this.#rows.alarms().values()]
    if (times.length === 0) await this.#storage.deleteAlarm()
    else await this.#storage.setAlarm(Math.min(...times))
  }
}
