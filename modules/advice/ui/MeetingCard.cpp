// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/MeetingCard.h"

#include "app/core/BusinessDate.h"
#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "modules/advice/ui/AdviceEnquiry.h"
#include "modules/advice/ui/AdviceText.h"
#include "ui/DateEdit.h"
#include "ui/EntryText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::advice {

using namespace Qt::StringLiterals;

MeetingCard::MeetingCard(AdviceEnquiry& enquiry, const QString& branch, QWidget* parent)
    : Card(tr("Referral"), parent)
    , m_enquiry(enquiry)
    , m_branch(branch)
    , m_state(new Pill({}, this))
    , m_facts(makeLabel({}, Type::Body, Token::Text2, this))
    , m_hint(makeLabel({}, Type::Label, Token::Text3, this))
    , m_booking(new QWidget(this))
    , m_day(new DateEdit(m_booking))
    , m_person(new QComboBox(m_booking))
    , m_time(new QComboBox(m_booking))
    , m_note(new QLineEdit(this))
    , m_why(new QLineEdit(this))
    , m_paper(new KeyButton(tr("Paper"), this))
    , m_second(new KeyButton({}, KeyButton::Variant::Danger, this))
    , m_first(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    build();
    connect(m_day, &QDateEdit::dateChanged, this, &MeetingCard::offerPersons);
    connect(m_person, &QComboBox::currentIndexChanged, this, &MeetingCard::refreshTimes);
    connect(&enquiry, &AdviceEnquiry::timesRead, this, &MeetingCard::timesCame);
    connect(&enquiry, &AdviceEnquiry::timesFailed, this,
        [this](const QString& why) { m_hint->setText(why); });
    connect(m_paper, &KeyButton::clicked, this, &MeetingCard::paperAsked);
    connect(m_first, &KeyButton::clicked, this, &MeetingCard::act);
    connect(m_second, &KeyButton::clicked, this, &MeetingCard::actOther);
    present();
}

void MeetingCard::build()
{
    m_facts->setObjectName(u"advice.facts"_s);
    m_facts->setWordWrap(true);
    m_hint->setObjectName(u"advice.hint"_s);
    m_hint->setWordWrap(true);
    m_day->setObjectName(u"advice.day"_s);
    m_person->setObjectName(u"advice.person"_s);
    m_time->setObjectName(u"advice.time"_s);
    m_note->setObjectName(u"advice.note"_s);
    m_note->setMaxLength(200);
    auto* booking = new QVBoxLayout(m_booking);
    booking->setContentsMargins(0, 0, 0, 0);
    booking->setSpacing(8);
    booking->addWidget(new Field(tr("Day"), m_day, m_booking));
    booking->addWidget(new Field(tr("Licensed person"), m_person, m_booking));
    booking->addWidget(new Field(tr("Free time"), m_time, m_booking));
    m_noteField = new Field(tr("What came of it"), m_note, this);
    m_noteField->setRequired();
    m_why->setObjectName(u"advice.why"_s);
    m_why->setMaxLength(200);
    m_whyField = new Field(tr("Why it is called off"), m_why, this);
    m_whyField->setRequired();
    m_paper->setObjectName(u"advice.paper"_s);
    m_paper->setIconName(u"printer"_s);
    m_paper->setKeyHint(u"Ctrl P"_s);
    m_second->setObjectName(u"advice.second"_s);
    m_second->setKey(Qt::Key_F7);
    m_first->setObjectName(u"advice.first"_s);
    m_first->setButtonSize(KeyButton::Size::Commit);
    header()->addWidget(m_state);
    body()->setSpacing(12);
    body()->addWidget(m_facts);
    body()->addWidget(m_booking);
    body()->addWidget(m_noteField);
    body()->addWidget(m_whyField);
    body()->addWidget(m_hint);
    body()->addStretch();
    auto* acts = new QVBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_first);
    acts->addWidget(m_second);
    body()->addLayout(acts);
    footer()->addStretch();
    footer()->addWidget(m_paper);
}

void MeetingCard::setBook(const AdviceBook& book)
{
    m_book = book;
    offerPersons();
}

void MeetingCard::setOnline(bool isOnline)
{
    const bool isBack = isOnline && !m_online;
    m_online = isOnline;
    present();
    if (isBack)
        refreshTimes();
}

void MeetingCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void MeetingCard::setReferral(const std::optional<DeskReferral>& referral, const QDateTime& now)
{
    const bool isAnother
        = !referral || !m_referral || referral->referral.need.id != m_referral->referral.need.id;
    const bool isChanged = isAnother || referral->state() != m_referral->state();
    m_referral = referral;
    m_now = now;
    if (isAnother) {
        m_note->clear();
        m_why->clear();
        m_noteField->setVerdict({});
        m_whyField->setVerdict({});
        const QDate today = dateInChina(now);
        const QSignalBlocker quiet(m_day);
        m_day->setMinimumDate(today);
        m_day->setDate(HolidayCalendar::national().nextWorkingDay(today));
    }
    if (isChanged)
        offerPersons();
    present();
}

void MeetingCard::offerPersons()
{
    const QString before = m_person->currentData().toString();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    if (m_referral) {
        const AdviceLine line = m_referral->referral.need.line;
        for (const LicensedPerson& each : mayAdvise(m_book.persons, line, m_day->date(), m_branch))
            m_person->addItem(each.branch == m_branch
                    ? each.name
                    : tr("%1 (branch %2)").arg(each.name, each.branch),
                each.id);
        m_person->setCurrentIndex(qMax(0, m_person->findData(before)));
    }
    refreshTimes();
}

void MeetingCard::refreshTimes()
{
    m_time->clear();
    const bool isAsked = m_online && m_referral && mayBook(m_referral->referral);
    if (isAsked && !m_person->currentData().isNull())
        m_enquiry.readTimes(
            m_person->currentData().toString(), m_referral->referral.need.line, m_day->date());
    present();
}

void MeetingCard::timesCame(const FreeTimes& times)
{
    if (times.day != m_day->date())
        return;
    m_time->clear();
    for (const QDateTime& begins : times.free)
        m_time->addItem(inChina(begins).toString(u"HH:mm"_s), begins);
    present();
    if (times.free.isEmpty())
        m_hint->setText(tr("Nobody is met on that day. Choose another."));
}

void MeetingCard::focusFirst()
{
    if (m_booking->isVisible())
        m_day->setFocus();
    else if (m_noteField->isVisible())
        m_note->setFocus();
    else if (m_whyField->isVisible())
        m_why->setFocus();
}

void MeetingCard::presentFacts()
{
    const Referral& referral = m_referral->referral;
    const Need& need = referral.need;
    QStringList lines{u"%1 · %2 · %3"_s.arg(
                          maskName(need.name), maskPhone(need.phone), AdviceText::line(need.line)),
        u"%1 · %2"_s.arg(AdviceText::band(m_book.band(need.band)), need.purpose),
        tr("Risk notice %1 confirmed").arg(need.noticeVersion)};
    if (!need.remarks.isEmpty())
        lines.append(need.remarks);
    const bool isAsked = m_referral->isAsking() && m_referral->asked.begins.isValid();
    const auto& meeting = isAsked ? std::optional(m_referral->asked) : referral.meeting;
    if (meeting) {
        const auto person = m_book.person(meeting->person);
        lines.append(tr("Meeting: %1, %2")
                .arg(AdviceText::time(meeting->begins),
                    person ? person->name : referral.personName));
    }
    if (!referral.note.isEmpty())
        lines.append(tr("Result: %1").arg(referral.note));
    m_facts->setText(lines.join(u'\n'));
    m_state->setLook(AdviceText::pill(m_referral->state()));
}

/// Which fields and keys the state leaves.
void MeetingCard::presentSteps(const DeskReferral& chosen)
{
    const ReferralState state = chosen.state();
    const bool isSettled = !chosen.isAsking() && state != ReferralState::Refused;
    const bool isBooking = isSettled && mayBook(chosen.referral);
    const auto& meeting = chosen.referral.meeting;
    const bool hasBegun = meeting && meeting->begins <= m_now;
    m_next.reset();
    m_other.reset();
    if (isSettled && meeting && meeting->state == MeetingState::Booked) {
        m_other = hasBegun ? MeetingState::NoShow : MeetingState::Cancelled;
        if (hasBegun)
            m_next = MeetingState::Advised;
    } else if (isSettled && meeting && meeting->state == MeetingState::Advised) {
        m_next = MeetingState::Followed;
    }
    const bool isOff = m_other == MeetingState::Cancelled;
    m_booking->setVisible(isBooking);
    m_noteField->setVisible(m_next.has_value());
    m_whyField->setVisible(isOff);
    m_first->setVisible(isBooking || m_next);
    m_second->setVisible(m_other.has_value());
    m_second->setText(isOff ? tr("Call the meeting off") : tr("Did not come"));
    m_first->setText(!m_next                  ? tr("Book the meeting")
            : m_next == MeetingState::Advised ? tr("It took place")
                                              : tr("Followed up"));
    m_first->setEnabled(!m_busy && (m_next || (m_online && m_time->count() > 0)));
    m_second->setEnabled(!m_busy);
}

void MeetingCard::present()
{
    const bool isChosen = m_referral.has_value();
    m_state->setVisible(isChosen);
    m_paper->setEnabled(isChosen);
    if (!isChosen) {
        m_facts->setText(tr("Choose a need to refer it to a licensed person."));
        m_booking->hide();
        m_noteField->hide();
        m_whyField->hide();
        m_first->hide();
        m_second->hide();
        return m_hint->clear();
    }
    presentFacts();
    presentSteps(*m_referral);
    const bool isBooking = m_booking->isVisibleTo(this);
    for (QWidget* field : {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_time)})
        field->setEnabled(m_online);
    if (!m_referral->refusal.isEmpty() && !m_referral->isAsking())
        m_hint->setText(tr("Not done: %1").arg(EntryText::reason(m_referral->refusal)));
    else if (isBooking && !m_online)
        m_hint->setText(tr("Off line: a meeting is booked when the line is back."));
    else if (isBooking && m_person->count() == 0)
        m_hint->setText(tr("Nobody holds a licence for this line on that day."));
    else
        m_hint->clear();
}

void MeetingCard::act()
{
    if (!m_referral)
        return;
    if (m_next && checkForm({m_noteField}))
        Q_EMIT markAsked(*m_next, m_note->text().trimmed());
    else if (!m_next && m_time->currentIndex() >= 0)
        Q_EMIT bookAsked(m_person->currentData().toString(), m_time->currentData().toDateTime());
}

void MeetingCard::actOther()
{
    if (m_other == MeetingState::Cancelled && checkForm({m_whyField}))
        Q_EMIT markAsked(*m_other, m_why->text().trimmed());
    else if (m_other == MeetingState::NoShow)
        Q_EMIT markAsked(*m_other, m_note->text().trimmed());
}

} // namespace hui::advice
