/** A short ring of two tones. In one tab only, whoever is first. Silent where the browser will not play. */
export function ring(seq: number): void {
  const play = () => {
    const audio = new AudioContext()
    for (const [at, hertz] of [
      [0, 880],
      [0.12, 1_174],
    ] as const) {
      const tone = audio.createOscillator()
      const volume = audio.createGain()
      tone.frequency.value = hertz
      volume.gain.setValueAtTime(0.06, audio.currentTime + at)
      volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + at + 0.25)
      tone.connect(volume).connect(audio.destination)
      tone.start(audio.currentTime + at)
      tone.stop(audio.currentTime + at + 0.25)
    }
    // Held for a while, so that a tab that hears of the message later stays silent.
    return new Promise<void>((done) => {
      setTimeout(done, 2_000)
    }).then(() => audio.close())
  }
  try {
    if (!("locks" in navigator)) return void play()
    const name = `shopbell:ring:${seq}`
    void navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await play()
    })
  } catch {
    // No sound is no failure.
  }
}
