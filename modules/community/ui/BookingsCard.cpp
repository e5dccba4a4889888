// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/BookingsCard.h"

#include "modules/community/ui/BookingTableModel.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace hui::community {

using namespace Qt::StringLiterals;

BookingsCard::BookingsCard(QWidget* parent)
    : Card(tr("Booked at this desk"), parent)
    , m_model(new BookingTableModel(this))
    , m_table(new TableView(tr("Booked at this desk"), this))
    , m_reason(new ReasonBox(ReasonBox::Of::Booking, this))
    , m_act(new KeyButton({}, this))
{
    setFlush();
    m_table->setObjectName(u"clinic.bookings"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(BookingTableModel::Where, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Nothing has been booked at this desk."));
    m_act->setObjectName(u"clinic.act"_s);
    m_act->setButtonSize(KeyButton::Size::Small);
    m_act->setKey(Qt::Key_F7);
    m_reason->setObjectName(u"clinic.reason"_s);
    header()->addWidget(m_reason->caption());
    header()->addWidget(m_reason);
    header()->addWidget(m_act);
    body()->addWidget(m_table);
    connect(m_act, &KeyButton::clicked, this, &BookingsCard::act);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BookingsCard::presentRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const auto row = chosen())
            Q_EMIT shown(*row);
    });
    setFocusProxy(m_table);
    presentRow();
}

void BookingsCard::setBookings(const QList<DeskBooking>& bookings)
{
    const auto before = chosen();
    m_model->setBookings(bookings);
    if (m_table->currentIndex().row() < 0 && !bookings.isEmpty())
        m_table->selectRow(qMax(0, before ? m_model->rowOf(before->booking.id) : 0));
    if (!m_wanted.isNull())
        choose(m_wanted);
    presentRow();
}

void BookingsCard::choose(const QUuid& booking)
{
    const int row = m_model->rowOf(booking);
    m_wanted = row < 0 ? booking : QUuid();
    if (row >= 0)
        m_table->selectRow(row);
}

void BookingsCard::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

void BookingsCard::setBusy(bool busy)
{
    m_busy = busy;
    presentRow();
}

std::optional<DeskBooking> BookingsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

void BookingsCard::act()
{
    const auto row = chosen();
    if (!row || m_busy)
        return;
    if (row->state() == DeskState::Booked)
        Q_EMIT cancelAsked(*row, m_reason->reason());
    else if (row->state() == DeskState::DueBack)
        Q_EMIT refundAsked(*row);
}

void BookingsCard::presentRow()
{
    const auto row = chosen();
    const bool isBooked = row && row->state() == DeskState::Booked;
    const bool isDueBack = row && row->state() == DeskState::DueBack;
    m_reason->setVisible(isBooked);
    m_act->setVisible(isBooked || isDueBack);
    m_act->setEnabled(!m_busy);
    if (isBooked)
        m_act->setText(tr("Cancel the booking"));
    else if (isDueBack)
        m_act->setText(tr("Give back %1").arg(row->cashBack().toString()));
    Q_EMIT chosenChanged();
}

} // namespace hui::community
