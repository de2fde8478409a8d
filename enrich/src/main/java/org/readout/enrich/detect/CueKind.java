package org.readout.enrich.detect;

/** What a small word or a phrase of a pack does in a sentence; each kind is a list in the pack's {@code cues.yaml}. */
enum CueKind {
    /** joins two parties or offices: "and" */
    AND,
    /** leads to the other side of a contact: "with" */
    WITH,
    /** leads to both sides: "between" */
    BETWEEN,
    /** binds a person or an office to its state: "of" */
    OF,
    /** leads to the goal of a journey: "to" */
    TO,
    /** leads to its start: "from" */
    FROM,
    /** leads to a place, even one that no table knows: "in" */
    IN,
    /** leads to a place that a table knows: "at" */
    AT,
    /** leads to what an office is for: "for" */
    FOR,
    ARTICLE,
    /** a case ending written apart: "'s" */
    POSSESSIVE,
    /** what is to come: "will", "is scheduled to" */
    PLANNED,
    POSTPONED,
    CANCELLED,
    /** that it did not or shall not take place: "refused to meet" */
    DENIED,
    /** a verb of denying, whose object may be long: "denied that" */
    DENIES,
    /** the same, behind the contact: "hat es nicht gegeben" */
    REFUTED,
    /** an earlier contact recalled: "last met" */
    BACKGROUND,
    /** from here on the sentence says what was talked about: "discussed" */
    TOPIC,
    /** the larger occasion follows: "on the margins of" */
    MARGINS,
    /** the same office on the other side: "counterpart" */
    COUNTERPART,
    HONORIFIC,
    /** the office is no longer held: "former" */
    FORMER,
    /** may stand inside an office without changing it: "acting", "interim" */
    MODIFIER,
    /** ends what an office is for: "Affairs", "Trade" */
    PORTFOLIO,
    /** the next person is spoken for and takes no part: "on behalf of" */
    ABSENT,
    /** people already named: "the two ministers", "they" */
    GROUP,
    /** looks like a contact and is none: "called on", "meet the demands" */
    QUIET,
    /** a meeting at home or with the public: "CEOs", "press conference" */
    DOMESTIC,
    /** ends no sentence although it has a full stop: "Jr.", "a.m." */
    ABBREVIATION,
    /** whose wish the contact was follows: "at the initiative of" */
    INITIATIVE,
    /** the state whose source this is, where it calls itself so: "our country" */
    OWN,
    /** a title of this kind reports a contact of those it names: "before bilateral meeting" */
    OCCASION
}
