/// The fixed parts of the page of `HTMLReporter`; its style and its script have files of their own.
enum HTMLPage {
  static let head: StaticString = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">

    """

  /// Nothing is fetched, nothing is sent, and no style or script runs but the two of this page, known by their hashes
  /// (SHA-256 in base 64). A test says what stands here when one of them changes.
  static let policy: StaticString = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'sha256-uMS4DyHxwymVNkOHJcvlNg9Vv6Br4fPd+j7DPkH2G+o='; script-src \
    'sha256-qdo5mh44fwPgYDAUxAClPRWQbK87KXOBlNsbHjBUwKU='; base-uri 'none'; form-action 'none'">

    """

  static let theme: StaticString = """
    <p class="theme" hidden><label for="theme">Colours</label> <select id="theme"><option value="">As the \
    system</option><option value="light">Light</option><option value="dark">Dark</option></select></p>

    """

  /// The filters, which the script shows.
  static let tools: StaticString = """
    <section class="tools" id="tools" aria-label="Findings shown" hidden>
    <p class="steps"><button type="button" id="previous">Previous</button> <button type="button" \
    id="next">Next</button> <span id="count" role="status"></span></p>
    <details id="more"><summary>Filters and keys</summary>
    <form role="search" id="filters">
    <fieldset><legend>Severity</legend>
    <label><input type="checkbox" name="severity" value="error" checked> errors</label>
    <label><input type="checkbox" name="severity" value="warning" checked> warnings</label>
    <label><input type="checkbox" name="severity" value="advice" checked> advice</label>
    </fieldset>
    <p><label for="rule">Rule</label> <select id="rule"><option value="">all rules</option></select></p>
    <p><label for="story">Story</label> <select id="story"><option value="">all stories</option></select></p>
    <p><label for="text">Text</label> <input type="search" id="text" autocomplete="off" spellcheck="false"></p>
    <p><button type="reset">Show all</button></p>
    </form>
    <p class="keys"><kbd>n</kbd> next finding, <kbd>p</kbd> previous finding, <kbd>/</kbd> search, <kbd>Esc</kbd> show \
    all again, <kbd>?</kbd> this. <label><input type="checkbox" id="keys" checked> Use these keys</label></p>
    </details>
    </section>
    <p id="none" class="nothing" role="status" hidden>No finding is left by these filters.</p>

    """

  static let stet: StaticString = """
    <p>A finding stands where the story says so: <code>&lt;!-- stet: rule reason --&gt;</code> behind it, or in plain text \
    a line <code>[stet: rule reason]</code>.</p>

    """
}
