// What pages do beyond htmx. Everything works without it.
"use strict"

// A link with data-dialog opens the dialog of that id instead of the page it leads to.
document.addEventListener("click", event => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const opener = event.target.closest("[data-dialog]")
  const dialog = opener && document.getElementById(opener.dataset.dialog)
  if (!dialog?.showModal) return
  event.preventDefault()
  dialog.showModal()
})

// Messages stay until they are closed; then the focus goes back to the content, not to the top of the page.
document.addEventListener("click", event => {
  const close = event.target.closest("[data-close-toast]")
  if (!close) return
  event.preventDefault()
  close.closest(".insek-toast").remove()
  document.getElementById("inhalt")?.focus({ preventScroll: true })
})

// Further messages: document.dispatchEvent(new CustomEvent("insek:notice", { detail: { text, isProblem } })), which htmx
// does for an answer with the header HX-Trigger.
document.addEventListener("insek:notice", event => {
  const region = document.querySelector(".insek-toasts")
  if (!region) return
  const kind = event.detail.isProblem ? "danger" : "success"
  const make = (tag, name, ...content) => {
    const element = document.createElement(tag)
    element.className = name
    element.append(...content)
    return element
  }
  const hidden = element => {
    element.setAttribute("aria-hidden", "true")
    return element
  }
  const close = make("button", "kern-btn kern-btn--tertiary", hidden(make("span", "kern-icon kern-icon--close")),
    make("span", "kern-label kern-sr-only", region.dataset.close))
  close.type = "button"
  close.dataset.closeToast = ""
  region.append(make("div", `kern-alert kern-alert--${kind} insek-toast`,
    make("div", "kern-alert__header", hidden(make("span", `kern-icon kern-icon--${kind}`)),
      make("span", "kern-title", event.detail.text), close)))
})

// A message that came with the page: screen readers announce only what changes, so it is put in once more; and it is
// taken out of the address, so that it does not come again when the page is reloaded.
addEventListener("load", () => {
  const toast = document.querySelector(".insek-toasts > .insek-toast")
  if (!toast) return
  setTimeout(() => {
    if (toast.isConnected && !toast.contains(document.activeElement)) toast.parentNode.append(toast)
  }, 200)
  const address = new URL(location)
  address.searchParams.delete("meldung")
  address.searchParams.delete("loeschung")
  history.replaceState(history.state, "", address)
})
