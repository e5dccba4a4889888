// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeePaymentsCard.h"

#include "modules/campus/ui/FeePaymentTableModel.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace hui::campus {

using namespace Qt::StringLiterals;

FeePaymentsCard::FeePaymentsCard(const QDate& today, QWidget* parent)
    : Card(tr("Taken at this desk"), parent)
    , m_today(today)
    , m_model(new FeePaymentTableModel(this))
    , m_table(new TableView(tr("Taken at this desk"), this))
    , m_act(new KeyButton({}, this))
{
    setFlush();
    m_table->setObjectName(u"campus.payments"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(FeePaymentTableModel::School, QHeaderView::Stretch);
    head->setSectionResizeMode(FeePaymentTableModel::Items, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Nothing has been taken for students at this desk."));
    m_act->setObjectName(u"campus.act"_s);
    m_act->setButtonSize(KeyButton::Size::Small);
    m_act->setKey(Qt::Key_F7);
    header()->addWidget(m_act);
    body()->addWidget(m_table);
    connect(m_act, &KeyButton::clicked, this, &FeePaymentsCard::act);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FeePaymentsCard::presentRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const auto row = chosen())
            Q_EMIT shown(*row);
    });
    presentRow();
}

void FeePaymentsCard::setPayments(const QList<DeskFees>& payments)
{
    const auto before = chosen();
    m_model->setPayments(payments);
    if (m_table->currentIndex().row() < 0 && !payments.isEmpty())
        m_table->selectRow(qMax(0, before ? m_model->rowOf(before->id) : 0));
    presentRow();
}

void FeePaymentsCard::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

void FeePaymentsCard::setBusy(bool busy)
{
    m_busy = busy;
    presentRow();
}

std::optional<DeskFees> FeePaymentsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

void FeePaymentsCard::act()
{
    const auto row = chosen();
    if (!row || m_busy)
        return;
    if (row->state() == FeeState::Paid)
        Q_EMIT cancelAsked(*row);
    else if (row->state() == FeeState::DueBack)
        Q_EMIT refundAsked(*row);
}

void FeePaymentsCard::presentRow()
{
    const auto row = chosen();
    const bool isPaid = row && row->state() == FeeState::Paid && row->businessDate == m_today;
    const bool isDueBack = row && row->state() == FeeState::DueBack;
    m_act->setVisible(isPaid || isDueBack);
    m_act->setEnabled(!m_busy);
    if (isPaid)
        m_act->setText(tr("Take the payment back"));
    else if (isDueBack)
        m_act->setText(tr("Give back %1").arg(row->due().toString()));
}

} // namespace hui::campus
