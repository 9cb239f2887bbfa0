"""What facts count, and the verbs that say it was done: lists of words."""

from __future__ import annotations

from analyser.specifics.wordlist import one_of


def _any(words: str) -> str:
    return one_of(word.strip() for word in words.replace("\n", " ").split(","))


SUPPLIER = _any("suppliers, vendors, subcontractors, supply partners, supply chain partners, manufacturers")

_SITES = """factories, sites, suppliers, vendors, farms, mills, growers, facilities, contractors, subcontractors, agencies,
    labour providers, plants, warehouses, stores, locations, smelters, vessels"""
_AT_WORK = "workers, farmers"

SITE = _any(_SITES)
SITE_OR_WORKER = _any(f"{_SITES}, {_AT_WORK}")
SITE_OR_HOUSEHOLD = _any(f"{_SITES}, {_AT_WORK}, households, manufacturers")
MEASURED = _any(
    f"""{_SITES}, {_AT_WORK}, households, manufacturers, contracts, spend, coverage, products, cocoa, cotton, tea, coffee,
    palm oil, soy, soya, timber"""
)
INTERVIEWED = _any(f"{_AT_WORK}, employees, managers, suppliers, people")

PERSON = _any(
    """employees, staff members, members of staff, staff, colleagues, people, individuals, workers, managers, buyers,
    team members, drivers, delegates, participants, persons, nominated persons, leaders, supervisors, technologists, learners,
    champions, attendees, associates, contractors, partners, suppliers, supplier representatives, directors, professionals,
    farmers, population, workforce, users, team"""
)
CASE = _any(
    """case, cases, incident, incidents, report, reports, concern, concerns, allegation, allegations, grievance, grievances,
    instance, instances, complaint, complaints, referrals, calls, breaches, disclosures, whistleblowing reports"""
)
COURSE = _any(
    """training, trainings, e-learning, elearning, course, courses, module, modules, workshop, workshops, webinar, webinars,
    session, sessions, briefing, briefings, programme, programmes, masterclass, masterclasses, webex"""
)
AUDIT = _any(
    "audit, audits, inspections, site visits, factory visits, supplier visits, visits, SMETA, SMETAs"
)

CARRIED_OUT = _any(
    """carried out, carry out, conducted, conduct, completed, complete, undertook, undertaken, undertake, performed, perform,
    commissioned, made, held, there were"""
)
WAS_CARRIED_OUT = _any("carried out, conducted, completed, undertaken, performed, took place, made")
AUDITED = _any("audited, inspected, visited")

ATTENDED = _any(
    "completed, completing, attended, undertook, undertaken, received, taken, took, passed, participated in, given"
)
WAS_GIVEN = _any("completed, attended, undertaken, taken, received, delivered, given, provided")
GAVE = _any("delivered, gave, provided, ran")

FOUND = _any(
    """received, identified, found, recorded, investigated, uncovered, handled, there was, there were, had, detected,
    substantiated"""
)
WAS_FOUND = _any(
    """received, reported, raised, identified, found, recorded, investigated, made, logged, submitted, uncovered,
    substantiated, escalated, referred, confirmed"""
)
KNOWN = _any("reported, confirmed, identified, substantiated, known")

REPAID = _any("repaid, reimbursed, refunded, paid back, compensated")
REPAYMENT = _any("repayment, repayments, reimbursement, reimbursements, refund, refunds")

MEASURED_AS = _any(
    """signed, accepted, agreed to, committed to, assessed, risk-assessed, risk assessed, screened, mapped, traced, traceable,
    registered, linked, completed, responded, answered, returned, certified, surveyed, evaluated, verified, reviewed,
    interviewed, onboarded, monitored, rated, vetted, approved, checked, covered"""
)
DID_THEMSELVES = _any("signed, completed, returned, responded, answered, assessed as, rated")
"""Verbs that need no "have" or "were": "191 suppliers signed"."""

ASSESSED = _any(
    "assessed, engaged, screened, mapped, surveyed, interviewed, evaluated, risk-assessed, risk assessed, vetted, monitored"
)
ASSESSMENT = _any(
    """due diligence, assessment, assessments, questionnaire, questionnaires, survey, surveys, checks, screening"""
)

NOT_BETWEEN = _any(
    """and, or, in, for, on, to, we, they, by, with, from, that, which, who, is, are, was, were, has, have, had, been, at, as,
    than, but, of, encompassing, including, covering, using, representing, accounting, supporting, year, years, month, months,
    day, days, hour, hours, week, weeks, pages, languages, countries"""
)
"""Words that do not stand between a number and what it counts."""

PART_WORDS = _any(
    "high, higher, medium, elevated, critical, new, additional, strategic, key, top, largest, potential, preferred, more"
)
"""Before "suppliers" these say that only some of them are counted."""
