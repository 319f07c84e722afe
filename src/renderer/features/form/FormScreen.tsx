export default function FormScreen(_: { readonly id: string | null; readonly copyOf: string | null }) {
  return <h1>FormScreen</h1>
}
