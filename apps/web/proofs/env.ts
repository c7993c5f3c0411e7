import { z } from 'zod'

const editor = z.object({ ADMIN_EMAIL: z.email(), ADMIN_PASSWORD: z.string().min(1) })

/** Who may read drafts, as the environment names them; `null` when it names nobody. */
export function readEditor(
  source: Record<string, string | undefined> = process.env,
): { email: string; password: string } | null {
  const { success, data } = editor.safeParse(source)
  return success ? { email: data.ADMIN_EMAIL, password: data.ADMIN_PASSWORD } : null
}
