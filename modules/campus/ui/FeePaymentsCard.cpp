// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeePaymentsCard.h"

#include "modules/campus/ui/FeePaymentTableModel.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>

namespace hui::campus {

using namespace Qt::StringLiterals;

FeePaymentsCard::FeePaymentsCard(const QDate& today, QWidget* parent)
    : Card(tr("Taken at this desk"), parent)
    , m_today(today)
    , m_model(new FeePaymentTableModel(this))
    , m_table(new TableView(tr("Taken at this desk"), this))
    , m_due(makeLabel({}, Type::Strong, Token::Warn, this))
    , m_takeBack(new KeyButton(tr("Take the payment back"), this))
    , m_giveBack(new KeyButton({}, this))
{
    setFlush();
    m_table->setObjectName(u"campus.payments"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    new MainColumn(m_table, FeePaymentTableModel::Items,
        {FeePaymentTableModel::School, FeePaymentTableModel::Way});
    m_table->horizontalHeader()->setSectionResizeMode(
        FeePaymentTableModel::School, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Nothing has been taken for students at this desk."));
    m_due->setObjectName(u"campus.dueBack"_s);
    m_takeBack->setObjectName(u"campus.takeBack"_s);
    m_takeBack->setKey(Qt::Key_F7);
    m_giveBack->setObjectName(u"campus.giveBack"_s);
    m_giveBack->setKey(Qt::Key_F4);
    header()->addWidget(m_due);
    for (KeyButton* button : {m_takeBack, m_giveBack}) {
        button->setButtonSize(KeyButton::Size::Small);
        header()->addWidget(button);
    }
    body()->addWidget(m_table);
    connect(m_takeBack, &KeyButton::clicked, this, [this] {
        if (const auto row = chosen())
            Q_EMIT cancelAsked(*row);
    });
    connect(m_giveBack, &KeyButton::clicked, this, [this] {
        if (const auto row = chosen())
            Q_EMIT refundAsked(*row);
    });
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
    const FeesDue due = dueBackOf(payments);
    m_due->setVisible(due.payments > 0);
    m_due->setText(tr("To give back: %1", "sum of money").arg(due.sum.toString()));
    presentRow();
}

void FeePaymentsCard::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

std::optional<DeskFees> FeePaymentsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

void FeePaymentsCard::presentRow()
{
    const auto row = chosen();
    const bool isDueBack = row && row->state() == FeeState::DueBack;
    m_takeBack->setVisible(row && row->state() == FeeState::Paid && row->businessDate == m_today);
    m_giveBack->setVisible(isDueBack);
    if (isDueBack)
        m_giveBack->setText(tr("Give back %1").arg(row->due().toString()));
}

} // namespace hui::campus
