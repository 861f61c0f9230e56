import { render } from "preact"
import { App } from "./App.tsx"
import { loadSession } from "./session.ts"
import "./styles/tokens.css"
import "./styles/base.css"
import "./styles/frame.css"
import "./styles/conversations.css"
import "./styles/thread.css"
import "./styles/composer.css"
import "./styles/knowledge.css"
import "./styles/settings.css"

const place = document.getElementById("inbox")
if (place) render(<App />, place)
void loadSession()
