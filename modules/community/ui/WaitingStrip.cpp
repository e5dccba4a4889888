// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/WaitingStrip.h"

#include "app/core/Masking.h"
#include "app/core/rules/Phone.h"
#include "modules/community/ui/ClinicEnquiry.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/Paint.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int askEveryMs = 20'000;
constexpr int stripHeight = 44;
constexpr int phoneWidth = 184;

PillLook waitingLook(const Waiting& waiting)
{
    switch (waiting.state) {
    case WaitingState::NotThere:
        return {WaitingStrip::tr("Not checked in"), u"clock"_s, Mood::Neutral};
    case WaitingState::Waiting:
        return {WaitingStrip::tr("Waiting, %1 before").arg(waiting.ahead), u"users"_s,
            waiting.isNear() ? Mood::Warn : Mood::Info};
    case WaitingState::Called: return {WaitingStrip::tr("Their turn"), u"circle-check"_s, Mood::Ok};
    case WaitingState::Over: return {WaitingStrip::tr("Over"), u"circle-check"_s, Mood::Neutral};
    case WaitingState::Unknown: break;
    }
    return {WaitingStrip::tr("No answer"), u"help-circle"_s, Mood::Warn, true};
}

} // namespace

WaitingStrip::WaitingStrip(ClinicEnquiry& enquiry, QWidget* parent)
    : QFrame(parent)
    , m_enquiry(enquiry)
    , m_words(makeLabel({}, Type::Body, Token::Text, this))
    , m_state(new Pill({}, this))
    , m_phone(new MaskedLine(this))
    , m_remind(new KeyButton(tr("Text message"), this))
    , m_checkIn(new KeyButton(tr("Check in"), this))
{
    build();
    m_every.setInterval(askEveryMs);
    connect(&m_every, &QTimer::timeout, this, &WaitingStrip::ask);
    connect(m_checkIn, &KeyButton::clicked, this, [this] {
        if (m_booking)
            Q_EMIT checkInAsked(m_booking->booking.id);
    });
    connect(&enquiry, &ClinicEnquiry::waitingRead, this,
        [this](const QUuid& booking, const Waiting& waiting) {
            if (!m_booking || m_booking->booking.id != booking)
                return;
            m_waiting = waiting;
            if (std::exchange(m_isAsking, false))
                m_phone->setEntry({}); // taken: it stands there masked
            present();
        });
    connect(m_remind, &KeyButton::clicked, this, &WaitingStrip::remind);
    connect(m_phone, &MaskedLine::textEdited, this, [this] { showFault({}); });
    connect(m_phone, &MaskedLine::returnPressed, this, &WaitingStrip::remind);
    present();
}

void WaitingStrip::build()
{
    m_words->setObjectName(u"clinic.waiting"_s);
    m_state->setObjectName(u"clinic.waiting.state"_s);
    m_checkIn->setObjectName(u"clinic.checkin"_s);
    m_checkIn->setButtonSize(KeyButton::Size::Small);
    m_checkIn->setKey(Qt::Key_F3);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* heading = makeLabel(tr("Waiting reminder"), Type::Strong, Token::Text, this);
    heading->setBuddy(m_phone);
    row->addWidget(heading);
    row->addWidget(m_words, 1);
    row->addWidget(m_state);
    row->addWidget(m_checkIn);
    m_reminder = makeReminder();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(42, 6, 12, 6);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_reminder);
    setMinimumHeight(stripHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget* WaitingStrip::makeReminder()
{
    auto* reminder = new QWidget(this);
    auto* row = new QHBoxLayout(reminder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_phone->setObjectName(u"clinic.remind.phone"_s);
    m_phone->setAccessibleName(tr("Mobile number for the reminder; empty: the one on record"));
    m_phone->setMask([](const QString& entry) { return maskPhone(entry); });
    m_phone->setProperty("keepsEnter", true);
    m_phone->setMaxLength(20);
    m_phone->setFixedWidth(phoneWidth);
    m_remind->setObjectName(u"clinic.remind"_s);
    m_remind->setButtonSize(KeyButton::Size::Small);
    m_remind->setKey(Qt::Key_F4);
    row->addWidget(m_phone);
    row->addWidget(m_remind);
    row->addStretch();
    return reminder;
}

void WaitingStrip::remind()
{
    if (!m_booking || !m_remind->isVisible())
        return;
    const QString phone = m_phone->entry().trimmed();
    if (!phone.isEmpty() && !checkMobile(phone, m_today).valid) {
        m_phone->setFocus();
        return showFault(tr("This is not the number of a mobile telephone."));
    }
    m_isAsking = true;
    Q_EMIT remindAsked(m_booking->booking.id, phone);
}

void WaitingStrip::showFault(const QString& why)
{
    m_fault = why;
    m_isAsking = false;
    m_phone->setProperty("fieldState", why.isEmpty() ? QString() : u"error"_s);
    present();
}

void WaitingStrip::setBooking(const std::optional<DeskBooking>& booking, const QDate& today)
{
    const bool isAnother = !booking || !m_booking || booking->booking.id != m_booking->booking.id;
    m_booking = booking;
    m_today = today;
    if (isAnother) {
        m_waiting.reset();
        m_phone->setEntry({});
        showFault({});
        if (isVisible())
            ask();
    }
    present();
}

bool WaitingStrip::isToday() const
{
    return m_booking && m_booking->state() == DeskState::Booked
        && m_booking->booking.date == m_today;
}

void WaitingStrip::ask()
{
    if (m_booking && m_booking->state() == DeskState::Booked && m_booking->booking.date >= m_today)
        m_enquiry.readWaiting(m_booking->booking.id);
}

void WaitingStrip::present()
{
    const bool isBooked = m_booking && m_booking->state() == DeskState::Booked
        && m_booking->booking.date >= m_today;
    setVisible(isBooked);
    if (!isBooked)
        return;
    const bool isThere = isToday() && m_waiting;
    m_state->setVisible(isThere);
    m_checkIn->setVisible(isThere && m_waiting->state == WaitingState::NotThere);
    if (isThere)
        m_state->setLook(waitingLook(*m_waiting));
    m_words->setText(m_fault.isEmpty() ? words() : m_fault);
    presentReminder();
}

QString WaitingStrip::words() const
{
    const Booking& booking = m_booking->booking;
    if (!isToday())
        return tr("%1 %2: checked in on the day; the code on the paper shows the line.")
            .arg(booking.patient, booking.date.toString(u"MM-dd"));
    if (m_waiting && m_waiting->state == WaitingState::Waiting)
        return tr("%1 number %2, about %3 minutes")
            .arg(booking.patient, m_waiting->number)
            .arg(m_waiting->minutes);
    return tr("%1 number %2").arg(booking.patient, m_booking->number);
}

/// Until the patient has been told, the telephone can be entered and changed.
void WaitingStrip::presentReminder()
{
    const WaitingReminder reminder = m_waiting ? m_waiting->reminder : WaitingReminder{};
    const bool isOpen = m_waiting && m_waiting->state != WaitingState::Over
        && reminder.state != ReminderState::Sent;
    m_phone->setVisible(isOpen);
    m_remind->setVisible(isOpen || reminder.state == ReminderState::Sent);
    m_remind->setEnabled(isOpen);
    m_reminder->setVisible(!m_remind->isHidden());
    switch (reminder.state) {
    case ReminderState::None:
        m_phone->setPlaceholderText(tr("Mobile (blank: on record)"));
        return m_remind->setText(tr("Text message"));
    case ReminderState::Set:
        m_phone->setPlaceholderText(tr("%1 set").arg(reminder.phone));
        return m_remind->setText(tr("Change"));
    case ReminderState::Failed:
        m_phone->setPlaceholderText(tr("%1 not reached").arg(reminder.phone));
        return m_remind->setText(tr("Text message"));
    case ReminderState::Declined:
        m_phone->setPlaceholderText(tr("wants no messages"));
        return m_remind->setText(tr("Text message"));
    case ReminderState::Sent: return m_remind->setText(tr("Sent to %1").arg(reminder.phone));
    }
}

void WaitingStrip::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_every.start();
    ask();
}

void WaitingStrip::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_every.stop();
}

void WaitingStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
        {Token::InfoS, Token::InfoL, 1, 6}, palette());
    paintIcon(painter, QRect(14, (stripHeight - 18) / 2, 18, 18), u"bell"_s,
        colorOf(Token::Info, palette()));
}

} // namespace hui::community
