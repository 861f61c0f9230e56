import { SELF } from "cloudflare:test"
import type { RoomCommand, RoomFrame, RoomFrameOf } from "@shopbell/protocol"
import { api } from "./shops.ts"

export interface TestSocket {
  frames: RoomFrame[]
  send(command: RoomCommand | object | string): void
  /** The first frame, past or to come, that fits. */
  until<T extends RoomFrame["type"]>(
    type: T,
    fits?: (frame: RoomFrameOf<T>) => boolean,
  ): Promise<RoomFrameOf<T>>
  close(): void
}

/** A participant's socket, as a browser would open it. */
export async function openSocket(
  path: string,
  as: { token?: string; cookie?: string; origin?: string },
): Promise<TestSocket> {
  const protocols = ["shopbell.v1", ...(as.token === undefined ? [] : [`token.${as.token}`])]
  const response = await SELF.fetch(`${api}${path}`, {
    headers: {
      upgrade: "websocket",
      "sec-websocket-protocol": protocols.join(", "),
      ...(as.cookie !== undefined && { cookie: as.cookie, origin: api }),
      ...(as.origin !== undefined && { origin: as.origin }),
    },
  })
  const socket = response.webSocket
  if (!socket) throw new Error(`no socket: ${response.status} ${await response.text()}`)
  const frames: RoomFrame[] = []
  const waiters = new Set<() => void>()
  socket.accept()
  socket.addEventListener("message", ({ data }) => {
    frames.push(JSON.parse(String(data)) as RoomFrame)
    for (const waiter of waiters) waiter()
  })
  return {
    frames,
    send: (command) => socket.send(typeof command === "string" ? command : JSON.stringify(command)),
    until: (type, fits = () => true) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`no such ${type} came: ${JSON.stringify(frames).slice(-2_000)}`)),
          8_000,
        )
        const look = () => {
          for (const frame of frames) {
            const typed = frame as RoomFrameOf<typeof type>
            if (frame.type !== type || !fits(typed)) continue
            clearTimeout(timer)
            waiters.delete(look)
            resolve(typed)
            return
          }
        }
        waiters.add(look)
        look()
      }),
    close: () => socket.close(1000),
  }
}

/** All messages a socket has seen, by its log entries in order. */
export function transcript(socket: TestSocket): string[] {
  const bySeq = new Map<number, string>()
  for (const frame of socket.frames) {
    if (frame.type !== "welcome" && frame.type !== "entries") continue
    for (const { seq, event } of frame.entries) {
      if (event.type !== "message.created") continue
      const [block] = event.message.blocks
      bySeq.set(seq, `${event.message.author.kind}: ${block?.type === "text" ? block.text : ""}`)
    }
  }
  return [...bySeq].sort(([a], [b]) => a - b).map(([, line]) => line)
}
