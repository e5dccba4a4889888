// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/WaitingStrip.h"

#include "modules/community/ui/ClinicEnquiry.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/Paint.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int askEveryMs = 20'000;
constexpr int stripHeight = 44;

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
            present();
        });
    present();
}

void WaitingStrip::build()
{
    setFixedHeight(stripHeight);
    m_words->setObjectName(u"clinic.waiting"_s);
    m_state->setObjectName(u"clinic.waiting.state"_s);
    m_checkIn->setObjectName(u"clinic.checkin"_s);
    m_checkIn->setButtonSize(KeyButton::Size::Small);
    m_checkIn->setKey(Qt::Key_F3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(42, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Waiting reminder"), Type::Strong, Token::Text, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_state);
    row->addWidget(m_checkIn);
}

void WaitingStrip::setBooking(const std::optional<DeskBooking>& booking, const QDate& today)
{
    const bool isAnother = !booking || !m_booking || booking->booking.id != m_booking->booking.id;
    m_booking = booking;
    m_today = today;
    if (isAnother)
        m_waiting.reset();
    if (isAnother && isVisible())
        ask();
    present();
}

bool WaitingStrip::isToday() const
{
    return m_booking && m_booking->state() == DeskState::Booked
        && m_booking->booking.date == m_today;
}

void WaitingStrip::ask()
{
    if (isToday())
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
    if (!isToday())
        m_words->setText(tr("%1 %2: checked in on the day; the code on the paper shows the line.")
                .arg(m_booking->booking.patient, m_booking->booking.date.toString(u"MM-dd")));
    else if (isThere && m_waiting->state == WaitingState::Waiting)
        m_words->setText(tr("%1 number %2, about %3 minutes")
                .arg(m_booking->booking.patient, m_waiting->number)
                .arg(m_waiting->minutes));
    else
        m_words->setText(tr("%1 number %2").arg(m_booking->booking.patient, m_booking->number));
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
    paintIcon(painter, QRect(14, (height() - 18) / 2, 18, 18), u"bell"_s,
        colorOf(Token::Info, palette()));
}

} // namespace hui::community
