"""The browser's door: the list of pages, and nothing else. Run it with `streamlit run app.py`."""


def main() -> None:
    """Shows the page that the visitor chose."""
    import streamlit as st

    st.set_page_config(page_title="Plainsight", page_icon=":material/visibility:", layout="wide")
    st.navigation(
        [
            st.Page("app_pages/read.py", title="Read", icon=":material/upload_file:", default=True),
            st.Page("app_pages/scorecard.py", title="Scorecard", icon=":material/fact_check:"),
            st.Page("app_pages/compare.py", title="Compare", icon=":material/table_chart:"),
            st.Page("app_pages/method.py", title="Method", icon=":material/menu_book:"),
        ],
        position="top",
    ).run()


# The worker processes import this file under another name: they must not start an app of their own.
if __name__ == "__main__":
    main()
