// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HallView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "modules/home/ui/WaitDelegate.h"
#include "ui/EmptyState.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

namespace hui::home {

using namespace Qt::StringLiterals;
using queue::QueueView;
using queue::Ticket;

namespace {

QString emptyText(HallList list)
{
    switch (list) {
    case HallList::Waiting: return HallView::tr("Nobody is waiting.");
    case HallList::Booked: return HallView::tr("Nobody has booked a time today.");
    case HallList::Parked: return HallView::tr("Nobody is parked.");
    }
    return {};
}

} // namespace

HallView::HallView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new HallTableModel(this))
    , m_table(new TableView(tr("Tickets of the hall"), this))
{
    m_table->setObjectName(u"home.hall"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(HallTableModel::Waited, new WaitDelegate(m_table));
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(HallTableModel::Matter, QHeaderView::Stretch);
    const int widths[] = {76, 84, 0, 84, 66, 140, 128};
    for (int column = 0; column < HallTableModel::ColumnCount; ++column)
        if (widths[column] > 0)
            head->resizeSection(column, widths[column]);
    m_table->emptyState()->showEmpty(tr("The platform is asked who waits."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::activated, this, &HallView::openCurrent);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &HallView::retryAsked);
    connect(new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &HallView::showPerson);
}

void HallView::setView(const QueueView& view)
{
    m_view = view;
    m_toldAt = m_services.clock.nowUtc();
    m_isStale = false;
    readPersons();
    present();
}

void HallView::setFailed(const QString& why)
{
    m_isStale = m_view.has_value();
    if (m_view)
        present();
    else
        m_table->emptyState()->showFailed(why);
    Q_EMIT changed();
}

void HallView::setList(HallList list)
{
    m_list = list;
    present();
}

void HallView::setScope(HallScope scope)
{
    m_scope = scope;
    present();
}

std::optional<qsizetype> HallView::count(HallList list) const
{
    if (!m_view)
        return std::nullopt;
    return ticketsOf(*m_view, list, m_scope, m_services.clock.nowUtc()).size();
}

/// Names, and what they have come for, are this desk's own: nothing of a person is in the queue.
void HallView::readPersons()
{
    QList<QUuid> wanted;
    for (const Ticket& ticket : m_view->tickets)
        if (!ticket.customer.isNull())
            wanted.append(ticket.customer);
    if (wanted.isEmpty())
        return;
    const auto read = [wanted](Database& database) { return knownPersons(database, wanted); };
    whenDone(
        m_services.store.run(read), this, [this](const Result<QHash<QUuid, KnownPerson>>& persons) {
            if (!persons || *persons == m_persons)
                return; // numbers can be called without names
            m_persons = *persons;
            present();
        });
}

HallRow HallView::rowOf(const Ticket& ticket) const
{
    const QueueView& view = *m_view;
    return {.ticket = ticket,
        .ofClass = classOf(view.classes, ticket.classId),
        .person = m_persons.value(ticket.customer),
        .minutes = waitedSeconds(ticket, m_services.clock.nowUtc()) / 60,
        .longMinutes = view.longMinutes,
        .isHere = !ticket.window.isEmpty() && ticket.window == view.window};
}

void HallView::present()
{
    if (!m_view)
        return;
    const auto before = chosen();
    QList<HallRow> rows;
    for (const Ticket& ticket : ticketsOf(*m_view, m_list, m_scope, m_services.clock.nowUtc()))
        rows.append(rowOf(ticket));
    m_model->showTickets(rows);
    m_table->emptyState()->showEmpty(emptyText(m_list));
    if (!rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(qMax(0, before ? m_model->rowOf(before->ticket.id) : 0));
    Q_EMIT changed();
}

std::optional<HallRow> HallView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

/// The page of the queue does it, by the line as it stands by then.
void HallView::openCurrent()
{
    if (const auto row = chosen())
        m_services.open(u"queue"_s, u"ticket."_s + idText(row->ticket.id));
}

void HallView::showPerson()
{
    if (const auto row = chosen(); row && m_persons.contains(row->ticket.customer))
        m_services.open(u"customers"_s, idText(row->ticket.customer));
}

} // namespace hui::home
