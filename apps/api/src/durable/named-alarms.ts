/** The few calls that named alarms need of an object's storage. */
export interface AlarmStorage {
  alarms: () => Map<string, number>
  setAlarm: (name: string, at: number) => void
  clearAlarm: (name: string) => void
}

/**
 * Several named alarms over the one alarm a Durable Object has. Setting the platform's alarm is a durable write
 * that replies wait for, so it is set only to ring earlier; one that rings for a name already cleared does nothing.
 */
export class NamedAlarms {
  readonly #rows: AlarmStorage
  readonly #storage: Pick<DurableObjectStorage, "setAlarm">
  /** When the platform's alarm rings, as far as this life of the object knows. */
  #ringsAt: number | null = null

  constructor(rows: AlarmStorage, storage: Pick<DurableObjectStorage, "setAlarm">) {
    this.#rows = rows
    this.#storage = storage
  }

  /** Written in the same tick as the call: whatever was stored in it is durable together with its alarm. */
  async set(name: string, at: number): Promise<void> {
    this.#rows.setAlarm(name, at)
    await this.#ring()
  }

  clear(name: string): void {
    this.#rows.clearAlarm(name)
  }

  /** Called when the alarm rings: the names that are due. Each must be set again by whoever still needs it. */
  async takeDue(now: number): Promise<string[]> {
    this.#ringsAt = null
    const due = [...this.#rows.alarms()].filter(([, at]) => at <= now).map(([name]) => name)
    for (const name of due) this.#rows.clearAlarm(name)
    await this.#ring()
    return due
  }

  async #ring(): Promise<void> {
    const times = [...this.#rows.alarms().values()]
    if (times.length === 0) return
    const at = Math.min(...times)
    if (this.#ringsAt !== null && this.#ringsAt <= at) return
    this.#ringsAt = at
    await this.#storage.setAlarm(at)
  }
}
