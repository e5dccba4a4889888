// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/CommunityPage.h"

#include "app/core/Async.h"
#include "app/core/BusinessDate.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/CurrentTill.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/ui/BookingCard.h"
#include "modules/community/ui/BookingsCard.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/HospitalCard.h"
#include "modules/community/ui/PlanCard.h"
#include "modules/community/ui/SlipCard.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookingsShown = 50;
constexpr int secondMs = 1'000;

} // namespace

CommunityPage::CommunityPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new ClinicEnquiry(services.uplink, this))
    , m_hospital(new HospitalCard(*m_enquiry, this))
    , m_plan(new PlanCard(this))
    , m_bookings(new BookingsCard(this))
    , m_booking(new BookingCard(services, this))
    , m_slip(new SlipCard(services, this))
    , m_right(new QStackedWidget(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"community"_s);
    m_message->setObjectName(u"clinic.message"_s);
    build();
    listen();
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &CommunityPage::tick);
    setFocusProxy(m_hospital);
    m_plan->expect({});
    lineChanged();
}

void CommunityPage::build()
{
    m_hospital->setFixedWidth(226);
    m_right->addWidget(m_booking);
    m_right->addWidget(m_slip);
    m_right->setFixedWidth(352); // the denominations, and what scrolls them
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_plan, 3);
    middle->addWidget(m_bookings, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_hospital);
    row->addLayout(middle, 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto* head = new PageHeader(tr("Community"), this);
    head->setSubtitle(tr("Health: book an appointment"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addLayout(body, 1);
}

void CommunityPage::listen()
{
    connect(m_hospital, &HospitalCard::chosen, this, [this] {
        const auto department = m_hospital->department();
        m_plan->expect(department ? nameShown(*department) : QString());
        showChoice();
        readPlan();
    });
    connect(m_plan, &PlanCard::daysTurned, this, &CommunityPage::readPlan);
    connect(m_plan, &PlanCard::retryAsked, this, &CommunityPage::refresh);
    connect(m_plan, &PlanCard::choiceChanged, this, &CommunityPage::showChoice);
    connect(m_enquiry, &ClinicEnquiry::planRead, this,
        [this](const QString&, const DepartmentPlan& plan) {
            m_plan->setPlan(plan, dateInChina(m_services.clock.nowUtc()));
        });
    connect(m_enquiry, &ClinicEnquiry::failed, this, [this](const QString& why) {
        m_plan->showFailed(why);
        if (isOnline())
            m_message->say(Mood::Warn, tr("The hospitals could not be read"), why);
    });
    connect(m_enquiry, &ClinicEnquiry::held, this, &CommunityPage::held);
    connect(m_enquiry, &ClinicEnquiry::holdRefused, this, [this](const QString& why) {
        m_holdId = {};
        m_booking->setBusy(false);
        m_message->say(Mood::Bad, tr("Not held"), why);
        readPlan();
    });
    connect(m_enquiry, &ClinicEnquiry::holdUnclear, this, [this] {
        m_message->say(Mood::Warn, tr("The platform does not answer"),
            tr("It is asked again under the same number. Take no money before it is held."));
    });
    connect(m_booking, &BookingCard::holdAsked, this, &CommunityPage::hold);
    connect(m_booking, &BookingCard::payAsked, this, [this] { pay({}); });
    connect(m_booking, &BookingCard::givenUp, this, &CommunityPage::giveUp);
    connect(m_bookings, &BookingsCard::cancelAsked, this, &CommunityPage::cancel);
    connect(m_bookings, &BookingsCard::refundAsked, this,
        [this](const DeskBooking& booking) { refund(booking, {}); });
    connect(m_bookings, &BookingsCard::shown, this,
        [this](const DeskBooking& booking) { showSlip(booking, false); });
    connect(m_slip, &SlipCard::closed, this, &CommunityPage::closeSlip);
    connect(&m_services.sync, &SyncEngine::settled, this, &CommunityPage::readBookings);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &CommunityPage::lineChanged);
}

bool CommunityPage::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void CommunityPage::lineChanged()
{
    m_booking->setOnline(isOnline());
    if (!isOnline())
        m_message->say(Mood::Warn, tr("Off line: no numbers can be booked"),
            tr("Hospitals give them on line only. Take no money. What was sent before is asked for "
               "when the line is back; what is due back can be given back."));
    else if (m_message->mood() == Mood::Warn && !m_enquiry->isHolding())
        m_message->clear();
}

void CommunityPage::openWith(const QString&)
{
    m_hospital->focusFirst();
}

void CommunityPage::refresh()
{
    m_hospital->refresh();
    readPlan();
    readTill();
    readBookings();
}

void CommunityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void CommunityPage::readPlan()
{
    const auto department = m_hospital->department();
    if (!department)
        return;
    const QDate today = dateInChina(m_services.clock.nowUtc());
    const QDate from = m_plan->from().isValid() ? qMax(today, m_plan->from()) : today;
    m_enquiry->readPlan(m_hospital->hospital().id, department->id, from, PlanCard::daysShown);
}

void CommunityPage::readTill()
{
    const auto read
        = [shift = m_services.shift](Database& database) { return currentTill(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<Till>& till) {
        const bool isOpen = till && till->state == TillState::Active;
        m_booking->setTill(isOpen ? std::optional(*till) : std::nullopt);
        m_till = isOpen ? std::optional(*till) : std::nullopt;
    });
}

void CommunityPage::readBookings()
{
    const auto read
        = [](Database& database) { return DeskBookingRepository(database).newest(bookingsShown); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<DeskBooking>>& found) {
        if (found)
            bookingsCame(*found);
        else
            m_bookings->showFailed(textOf(found.error()));
    });
}

void CommunityPage::bookingsCame(const QList<DeskBooking>& bookings)
{
    m_bookings->setBookings(bookings);
    if (!m_slip->booking())
        return;
    for (const DeskBooking& each : bookings)
        if (each.booking.id == m_slip->booking()->booking.id)
            m_slip->showBooking(each, false);
}

void CommunityPage::showChoice()
{
    m_booking->setChoice(m_hospital->hospital(), m_hospital->department(), m_plan->choice());
}

bool CommunityPage::reprint()
{
    return m_slip->print();
}

void CommunityPage::showSlip(const DeskBooking& booking, bool isNew)
{
    m_slip->showBooking(booking, isNew);
    m_right->setCurrentWidget(m_slip);
}

void CommunityPage::closeSlip()
{
    m_slip->clear();
    m_right->setCurrentWidget(m_booking);
    m_hospital->focusFirst();
}

void CommunityPage::tick()
{
    m_booking->tick();
}

} // namespace hui::community
