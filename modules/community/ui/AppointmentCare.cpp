// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/BookingsCard.h"
#include "modules/community/ui/CareCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

// What stands below the plan: what this desk has booked, or what lies ahead of the customer.

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestList = 184; // what an empty one says is seen whole
const QString ofDesk = u"desk"_s;
const QString ofCustomer = u"customer"_s;

} // namespace

QWidget* AppointmentView::makeBelow()
{
    auto* below = new QWidget(this);
    m_belowChoice->setObjectName(u"clinic.below"_s);
    m_belowChoice->setSmall();
    m_belowChoice->addOption(ofDesk, tr("This desk"));
    m_belowChoice->addOption(ofCustomer, tr("Visits ahead"));
    m_below->setMinimumHeight(lowestList);
    m_below->addWidget(m_bookings);
    m_below->addWidget(m_care);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_belowChoice, 0, Qt::AlignLeft);
    column->addWidget(m_below, 1);
    connect(m_belowChoice, &SegmentedControl::chosen, this, [this](const QString& which) {
        m_below->setCurrentWidget(which == ofCustomer ? static_cast<QWidget*>(m_care) : m_bookings);
        readCare();
    });
    connect(&m_services.customer, &CurrentCustomer::changed, this, &AppointmentView::readCare);
    connect(m_care, &CareCard::retryAsked, this, &AppointmentView::readCare);
    connect(m_enquiry, &ClinicEnquiry::visitsRead, this,
        [this](const QUuid& customer, const QList<CareVisit>& visits) {
            if (customer == m_services.customer.record()) // another may be served by now
                m_care->showVisits(visits, dateInChina(m_services.clock.nowUtc()));
        });
    connect(m_enquiry, &ClinicEnquiry::visitsFailed, this,
        [this](const QUuid& customer, const QString& why) {
            if (customer == m_services.customer.record())
                m_care->showFailed(why);
        });
    return below;
}

/// Only while it is looked at: each look is noted with the platform.
void AppointmentView::readCare()
{
    const QUuid customer = m_services.customer.record();
    if (customer != m_careOf)
        m_care->showNobody();
    m_careOf = customer;
    if (customer.isNull() || !isVisible() || m_below->currentWidget() != m_care)
        return;
    m_care->showReading();
    m_enquiry->readVisits(customer);
}

} // namespace hui::community
