// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/CareCard.h"

#include "modules/community/ui/DepartmentTableModel.h"
#include "ui/EmptyState.h"
#include "ui/MainColumn.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

/// Where the patient stands in the line; of another day, that it is booked.
PillLook lookOf(const CareVisit& visit)
{
    if (!visit.waiting)
        return visit.booking.state == BookingState::Booked
            ? PillLook{CareCard::tr("Booked"), u"circle-check"_s, Mood::Ok}
            : PillLook{CareCard::tr("Hospital is asked"), u"clock"_s, Mood::Info};
    switch (visit.waiting->state) {
    case WaitingState::NotThere:
        return {CareCard::tr("Not checked in"), u"circle-dashed"_s, Mood::Neutral};
    case WaitingState::Waiting:
        return {CareCard::tr("Waiting, %n before", nullptr, visit.waiting->ahead), u"users"_s,
            visit.waiting->isNear() ? Mood::Warn : Mood::Info};
    case WaitingState::Called: return {CareCard::tr("Called"), u"bell"_s, Mood::Warn};
    case WaitingState::Over: return {CareCard::tr("Over"), u"circle-check"_s, Mood::Neutral};
    case WaitingState::Unknown: break;
    }
    return {CareCard::tr("Hospital does not answer"), u"help-circle"_s, Mood::Warn, true};
}

QString patientShown(const CareVisit& visit)
{
    if (!visit.role)
        return visit.booking.patient;
    const QString role
        = *visit.role == LinkRole::Ward ? CareCard::tr("ward") : CareCard::tr("principal");
    return visit.booking.patient + u" · "_s + role;
}

} // namespace

CareTableModel::CareTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Time")}, {tr("Patient")}, {tr("Department")}, {tr("Hospital")}, {tr("State")}},
          parent)
{
}

void CareTableModel::setVisits(const QList<CareVisit>& visits, const QDate& today)
{
    m_today = today;
    setRows(visits);
}

QString CareTableModel::text(const CareVisit& row, int column) const
{
    const Booking& booking = row.booking;
    switch (static_cast<Column>(column)) {
    case Time: {
        const QString day
            = booking.date == m_today ? tr("Today") : booking.date.toString(u"MM-dd"_s);
        return day + u' ' + booking.time.toString(u"HH:mm"_s);
    }
    case Patient: return patientShown(row);
    case Where: return departmentShown(booking) + u' ' + doctorShown(booking);
    case Hospital: return hospitalShown(booking);
    case State: return lookOf(row).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant CareTableModel::look(const CareVisit& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(lookOf(row));
    if (role == StrongRole && column == Time)
        return row.booking.date == m_today;
    return {};
}

namespace {

constexpr int leastOfTwo = 100; ///< where, and in which hospital, share what is left

} // namespace

CareCard::CareCard(QWidget* parent)
    : Card(tr("Visits ahead"), parent)
    , m_model(new CareTableModel(this))
    , m_table(new TableView(tr("Visits ahead"), this))
{
    setSubtitle(tr("of the customer and those they act for, at every branch"));
    setFlush();
    m_table->setObjectName(u"clinic.care"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    new MainColumn(m_table, CareTableModel::Hospital, {}, leastOfTwo);
    m_table->horizontalHeader()->setSectionResizeMode(CareTableModel::Where, QHeaderView::Stretch);
    m_detail = makeLabel({}, Type::Body, Token::Text2, this);
    m_detail->setObjectName(u"clinic.care.detail"_s);
    m_detail->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Fixed); // one line: the plan has room
    m_detail->setContentsMargins(16, 6, 16, 8);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CareCard::presentRow);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &CareCard::retryAsked);
    setFocusProxy(m_table);
    showNobody();
}

void CareCard::showNobody()
{
    m_model->setVisits({}, {});
    presentRow();
    m_table->emptyState()->showEmpty(tr("Nobody with a record stands at the counter."));
}

void CareCard::showReading()
{
    m_model->setVisits({}, {});
    presentRow();
    m_table->emptyState()->showEmpty(tr("The platform is asked…"));
}

void CareCard::showVisits(const QList<CareVisit>& visits, const QDate& today)
{
    m_model->setVisits(visits, today);
    m_table->emptyState()->showEmpty(tr("No visit lies ahead."));
    if (!visits.isEmpty())
        m_table->selectRow(0);
    presentRow();
}

/// Where the patient is to go, in full: the list may show the beginnings.
void CareCard::presentRow()
{
    const QModelIndex row = m_table->currentIndex();
    m_detail->setVisible(row.isValid());
    if (row.isValid())
        m_detail->setText(row.siblingAtColumn(CareTableModel::Where).data().toString() + u" · "_s
            + row.siblingAtColumn(CareTableModel::Hospital).data().toString());
}

void CareCard::showFailed(const QString& why)
{
    m_model->setVisits({}, {});
    presentRow();
    m_table->emptyState()->showFailed(why);
}

} // namespace hui::community
