// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceWire.h"
#include "modules/advice/DeskReferral.h"
#include "ui/Card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace hui {
class DateEdit;
class Field;
class KeyButton;
class Pill;
} // namespace hui

namespace hui::advice {

class AdviceEnquiry;

/// The right card: one need, and the next step of its referral. A meeting is booked with who holds
/// a licence for the line on that day, at a time the platform says is free; then its result, then
/// the follow-up: the button that commits. What ends it, called off with a reason or nobody came,
/// is another one with another key. There is no field for money.
class MeetingCard : public Card {
    Q_OBJECT

public:
    MeetingCard(AdviceEnquiry& enquiry, const QString& branch, QWidget* parent);

    void setBook(const AdviceBook& book);
    void setOnline(bool isOnline);
    void setBusy(bool busy);
    /// Nothing: none is chosen. What was chosen for the same need stays.
    void setReferral(const std::optional<DeskReferral>& referral, const QDateTime& now);
    /// Where the next step begins.
    void focusFirst();
    KeyButton& commitButton() { return *m_first; }
    /// Asks for the free times again.
    void refreshTimes();

Q_SIGNALS:
    void bookAsked(const QString& person, const QDateTime& begins);
    void markAsked(hui::advice::MeetingState state, const QString& note);
    void paperAsked();

private:
    void build();
    void offerPersons();
    void timesCame(const FreeTimes& times);
    void present();
    void presentFacts();
    void presentSteps(const DeskReferral& chosen);
    void act();
    void actOther();

    AdviceEnquiry& m_enquiry;
    const QString m_branch;
    AdviceBook m_book;
    std::optional<DeskReferral> m_referral;
    QDateTime m_now;
    bool m_online = true;
    bool m_busy = false;
    std::optional<MeetingState> m_next; ///< what the first button does; nothing: it books
    std::optional<MeetingState> m_other; ///< what the second does
    Pill* m_state;
    QLabel* m_facts;
    QLabel* m_hint;
    QWidget* m_booking;
    DateEdit* m_day;
    QComboBox* m_person;
    QComboBox* m_time;
    QLineEdit* m_note;
    QLineEdit* m_why; ///< it is called off
    Field* m_noteField;
    Field* m_whyField;
    KeyButton* m_paper;
    KeyButton* m_second;
    KeyButton* m_first;
};

} // namespace hui::advice
