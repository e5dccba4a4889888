// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/FamilyCard.h"

#include "app/customer/BeginNeeds.h"
#include "modules/customers/ui/LinesModel.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// What is said and done while a family has nothing.
struct Beginning {
    QString id; ///< customers.begin.{id}
    QString nothing;
    QString act;
    QString module; ///< where it is begun
    QString argument;
};

Beginning beginningOf(ServiceFamily family)
{
    switch (family) {
    case ServiceFamily::Loan:
        return {u"loan"_s, FamilyCard::tr("The customer has no loan and has asked for none."),
            FamilyCard::tr("Take in an application"), u"cases"_s, QLatin1StringView(beginLoan)};
    case ServiceFamily::Booking:
        return {u"booking"_s, FamilyCard::tr("Nothing is booked for the customer."),
            FamilyCard::tr("Book an appointment"), u"community"_s, u"hospital"_s};
    case ServiceFamily::Travel:
        return {u"travel"_s, FamilyCard::tr("No journey abroad is being prepared."),
            FamilyCard::tr("Take in a foreign exchange request"), u"cases"_s,
            QLatin1StringView(beginJourney)};
    case ServiceFamily::Advice:
        return {u"advice"_s, FamilyCard::tr("No need for insurance or wealth is registered."),
            FamilyCard::tr("Register a need"), u"advice"_s, u"wealth"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ServiceFamily> FamilyCard::families()
{
    using enum ServiceFamily;
    return {Loan, Booking, Travel, Advice};
}

QString FamilyCard::nameOf(ServiceFamily family)
{
    switch (family) {
    case ServiceFamily::Loan: return tr("Loans");
    case ServiceFamily::Booking: return tr("Bookings");
    case ServiceFamily::Travel: return tr("Journeys");
    case ServiceFamily::Advice: return tr("Insurance, wealth");
    }
    Q_UNREACHABLE();
}

FamilyCard::FamilyCard(ServiceFamily family, const Shift& shift, QWidget* parent)
    : Card(nameOf(family), parent)
    , m_family(family)
    , m_model(new LinesModel(shift.businessDate, this))
    , m_table(new TableView(nameOf(family), this))
    , m_begin(new KeyButton(beginningOf(family).act, this))
{
    const Beginning beginning = beginningOf(family);
    setFlush();
    m_table->setObjectName(u"customers.lines."_s + beginning.id);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(LinesModel::Time, QHeaderView::Fixed);
    head->resizeSection(LinesModel::Time, 160);
    head->setSectionResizeMode(LinesModel::Standing, QHeaderView::Fixed);
    head->resizeSection(LinesModel::Standing, 180);
    body()->addWidget(m_table, 1);
    m_begin->setObjectName(u"customers.begin."_s + beginning.id);
    m_begin->setButtonSize(KeyButton::Size::Small);
    m_begin->setIconName(u"plus"_s);
    header()->addWidget(m_begin);
    setFocusProxy(m_table);
    connect(m_begin, &KeyButton::clicked, this, &FamilyCard::begin);
    connect(m_table->emptyState(), &EmptyState::beginAsked, this, &FamilyCard::begin);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openRow(index.row()); });
    clear();
}

void FamilyCard::setLines(const QList<ServiceLine>& lines)
{
    QList<ServiceLine> own;
    for (const ServiceLine& line : lines)
        if (line.family == m_family)
            own.append(line);
    const Beginning beginning = beginningOf(m_family);
    if (own != m_model->rows())
        m_model->setLines(own);
    m_table->emptyState()->showBegin(beginning.nothing, beginning.act);
    m_begin->setVisible(!own.isEmpty()); // else it stands in the middle
    if (!own.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_count = static_cast<int>(own.size());
}

void FamilyCard::clear()
{
    setLines({});
    m_count.reset();
}

void FamilyCard::begin()
{
    const Beginning beginning = beginningOf(m_family);
    Q_EMIT openAsked(beginning.module, beginning.argument);
}

void FamilyCard::openRow(int row)
{
    const ServiceLine& line = m_model->rows().at(row);
    Q_EMIT openAsked(line.module, line.argument);
}

} // namespace hui::customers
