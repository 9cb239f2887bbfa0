"""The browser's door: the list of pages, and nothing else. Run it with `streamlit run app.py`."""


def main() -> None:
    """Shows the page that the visitor chose."""
    import streamlit as st

    from app_pages import work

    page = st.navigation(
        [
            st.Page("app_pages/read.py", title="Read", default=True),
            st.Page("app_pages/details.py", title="Details"),
            st.Page("app_pages/scorecard.py", title="Scorecard"),
            st.Page("app_pages/contents.py", title="Contents"),
            st.Page("app_pages/compare.py", title="Compare"),
            st.Page("app_pages/method.py", title="Method"),
            st.Page("app_pages/accuracy.py", title="Accuracy"),
        ],
        position="top",
    )
    # A picture of our own: the named ones are fetched from elsewhere, and nothing leaves this machine.
    st.set_page_config(page_title=f"{page.title} · Plainsight", page_icon="app_pages/icon.png", layout="wide")
    if problem := work.wrong_limits():
        st.error(problem)
        return
    page.run()


# The worker processes import this file under another name: they must not start an app of their own.
if __name__ == "__main__":
    main()
