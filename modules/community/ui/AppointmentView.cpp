// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/AppointmentView.h"

#include "app/casework/CaseRepository.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/CurrentTill.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/ui/BookingCard.h"
#include "modules/community/ui/BookingsCard.h"
#include "modules/community/ui/CareCard.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/HospitalCard.h"
#include "modules/community/ui/PlanCard.h"
#include "modules/community/ui/SlipCard.h"
#include "modules/community/ui/WaitingStrip.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/StandingNotices.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookingsShown = 50;
constexpr int secondMs = 1'000;

} // namespace

AppointmentView::AppointmentView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new ClinicEnquiry(services.uplink, this))
    , m_hospital(new HospitalCard(*m_enquiry, this))
    , m_plan(new PlanCard(this))
    , m_bookings(new BookingsCard(this))
    , m_care(new CareCard(this))
    , m_belowChoice(new SegmentedControl(tr("What stands below"), this))
    , m_below(new QStackedWidget(this))
    , m_waiting(new WaitingStrip(*m_enquiry, this))
    , m_booking(new BookingCard(services, this))
    , m_handOut(new CashBackCard(u"clinic.handout"_s, this))
    , m_slip(new SlipCard(services, this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
    , m_right(new QStackedWidget(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"clinic"_s);
    m_message->setObjectName(u"clinic.message"_s);
    build();
    listen();
    m_booking->listenOn(*this);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &AppointmentView::tick);
    setFocusProxy(m_hospital);
    m_plan->expect({});
    lineChanged();
}

void AppointmentView::build()
{
    m_hospital->setFixedWidth(220);
    m_right->addWidget(m_booking);
    m_right->addWidget(m_handOut);
    m_right->addWidget(m_slip);
    m_right->setFixedWidth(362); // the denominations, and what scrolls them
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_plan, 3);
    middle->addWidget(m_waiting);
    middle->addWidget(makeBelow(), 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_hospital);
    row->addLayout(middle, 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
}

void AppointmentView::listen()
{
    connect(m_hospital, &HospitalCard::chosen, this, [this] {
        const auto department = m_hospital->department();
        m_plan->expect(department ? nameShown(*department) : QString());
        showChoice();
        readPlan();
    });
    connect(m_plan, &PlanCard::daysTurned, this, &AppointmentView::readPlan);
    connect(m_plan, &PlanCard::retryAsked, this, &AppointmentView::refresh);
    connect(m_plan, &PlanCard::choiceChanged, this, &AppointmentView::showChoice);
    connect(m_enquiry, &ClinicEnquiry::planRead, this,
        [this](const QString&, const DepartmentPlan& plan) {
            m_plan->setPlan(plan, dateInChina(m_services.clock.nowUtc()));
        });
    connect(m_enquiry, &ClinicEnquiry::failed, this, [this](const QString& why) {
        m_plan->showFailed(why);
        if (isOnline())
            m_message->say(Mood::Warn, tr("The hospitals could not be read"), why);
    });
    connect(m_enquiry, &ClinicEnquiry::held, this, &AppointmentView::held);
    connect(m_enquiry, &ClinicEnquiry::holdRefused, this, &AppointmentView::notHeld);
    connect(m_enquiry, &ClinicEnquiry::holdUnclear, this, [this] {
        m_message->say(Mood::Warn, tr("The platform does not answer"),
            tr("It is asked again under the same number. Take no money before it is held."));
    });
    connect(m_booking, &BookingCard::holdAsked, this, &AppointmentView::hold);
    connect(m_booking, &BookingCard::payAsked, this, [this] { pay({}); });
    connect(m_booking, &BookingCard::givenUp, this, &AppointmentView::giveUp);
    connect(m_bookings, &BookingsCard::cancelAsked, this,
        [this](const DeskBooking& booking, const QString& reason) { cancel(booking, reason); });
    connect(m_bookings, &BookingsCard::refundAsked, this, &AppointmentView::startRefund);
    connect(m_handOut, &CashBackCard::handedOut, this,
        [this](const CashCount& pieces) { refund(pieces, {}); });
    connect(m_handOut, &CashBackCard::givenUp, this, &AppointmentView::closeSlip);
    connect(m_bookings, &BookingsCard::shown, this,
        [this](const DeskBooking& booking) { showSlip(booking, false); });
    connect(m_bookings, &BookingsCard::chosenChanged, this, &AppointmentView::showWaiting);
    connect(m_waiting, &WaitingStrip::checkInAsked, this, [this](const QUuid& booking) {
        m_enquiry->checkIn(booking, newOperationId(m_services.clock, m_services.random));
    });
    connect(m_enquiry, &ClinicEnquiry::checkInRefused, this,
        [this](const QString& why) { m_message->say(Mood::Bad, tr("Not checked in"), why); });
    connect(m_waiting, &WaitingStrip::remindAsked, this,
        [this](const QUuid& booking, const QString& phone) {
            m_enquiry->remind(booking, phone, newOperationId(m_services.clock, m_services.random));
        });
    connect(m_enquiry, &ClinicEnquiry::remindRefused, m_waiting, &WaitingStrip::showFault);
    connect(m_plan, &PlanCard::wishGone, this, [this] {
        m_message->say(Mood::Warn, tr("The time has been taken meanwhile"), tr("Choose another."));
    });
    connect(&m_services.customer, &CurrentCustomer::leaving, this, &AppointmentView::customerLeft);
    connect(m_slip, &SlipCard::closed, this, &AppointmentView::closeSlip);
    connect(&m_services.sync, &SyncEngine::settled, this, &AppointmentView::readBookings);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &AppointmentView::lineChanged);
}

bool AppointmentView::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void AppointmentView::lineChanged()
{
    m_booking->setOnline(isOnline());
    if (!isOnline()) {
        m_message->say(Mood::Warn, tr("Off line: no numbers can be booked"),
            tr("Hospitals give them on line only. Take no money. What was sent before is asked for "
               "when the line is back; what is due back can be given back."));
        standFor(*m_message, u"offline"_s);
    } else if (m_message->mood() == Mood::Warn && !m_enquiry->isHolding())
        m_message->clear();
}

void AppointmentView::openWith(const QString& argument)
{
    if (argument.section(u'.', 1, 1) == u"held")
        return openHeld(QUuid::fromString(argument.section(u'.', 2)));
    if (argument.section(u'.', 1, 1) == u"booked")
        return openBooked(QUuid::fromString(argument.section(u'.', 2)));
    m_hospital->focusFirst();
    const QUuid id = QUuid::fromString(argument.section(u'.', 1));
    if (id.isNull())
        return;
    findCase(id, [this](const std::optional<Case>& found) {
        if (found)
            takeOn(*found);
    });
}

void AppointmentView::findCase(
    const QUuid& id, const std::function<void(const std::optional<Case>&)>& then)
{
    const auto read = [id, device = m_services.device](
                          Database& database) { return caseAtDesk(database, id, device); };
    whenDone(
        m_services.store.run(read), this, [this, then](const Result<std::optional<Case>>& found) {
            if (!found)
                m_message->say(found.error());
            else if (!*found)
                m_message->say(Mood::Warn, tr("This desk does not have the case"));
            then(found.value_or(std::nullopt));
        });
}

/// What the customer entered, as far as it fits; the teller chooses the time.
void AppointmentView::takeOn(const Case& taken)
{
    const auto& entries = taken.entries;
    m_caseId = taken.id;
    m_hospital->look(entries.value(u"hospital"_s), entries.value(u"department"_s));
    m_plan->beginAt(QDate::fromString(entries.value(u"day"_s), Qt::ISODate));
    if (const QString patient = entries.value(u"patient"_s); !patient.isEmpty())
        m_booking->restore({{u"name"_s, patient}});
    m_message->say(Mood::Info, tr("For case %1").arg(caseNumber(taken.id)),
        tr("Wanted: %1, %2, %3. The case goes on with the booking.")
            .arg(entries.value(u"hospital"_s), entries.value(u"department"_s),
                entries.value(u"day"_s)));
    readPlan();
}

/// What is booked next is another customer's.
void AppointmentView::dropCase()
{
    m_caseId = {};
}

void AppointmentView::refresh()
{
    m_hospital->refresh();
    readPlan();
    readTill();
    readBookings();
    showWaiting();
    m_waiting->ask();
    readCare();
}

void AppointmentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void AppointmentView::readPlan()
{
    const auto department = m_hospital->department();
    if (!department)
        return;
    const QDate today = dateInChina(m_services.clock.nowUtc());
    const QDate from = m_plan->from().isValid() ? qMax(today, m_plan->from()) : today;
    m_enquiry->readPlan(m_hospital->hospital().id, department->id, from, PlanCard::daysShown);
}

void AppointmentView::readTill()
{
    const auto read
        = [shift = m_services.shift](Database& database) { return activeTill(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Till>>& till) {
        if (!till)
            return m_message->say(till.error());
        m_booking->setTill(*till);
        m_till = *till;
    });
}

void AppointmentView::readBookings()
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

void AppointmentView::bookingsCame(const QList<DeskBooking>& bookings)
{
    m_bookings->setBookings(bookings);
    if (!m_slip->booking())
        return;
    for (const DeskBooking& each : bookings)
        if (each.booking.id == m_slip->booking()->booking.id)
            m_slip->showBooking(each, false);
}

void AppointmentView::showChoice()
{
    m_booking->setChoice(m_hospital->hospital(), m_hospital->department(), m_plan->choice());
}

void AppointmentView::showWaiting()
{
    m_waiting->setBooking(m_bookings->chosen(), dateInChina(m_services.clock.nowUtc()));
}

bool AppointmentView::reprint()
{
    return m_slip->print();
}

void AppointmentView::showSlip(const DeskBooking& booking, bool isNew)
{
    m_slip->showBooking(booking, isNew);
    m_right->setCurrentWidget(m_slip);
}

void AppointmentView::closeSlip()
{
    m_slip->clear();
    m_right->setCurrentWidget(m_booking);
    m_hospital->focusFirst();
}

void AppointmentView::tick()
{
    m_booking->tick();
}

} // namespace hui::community
