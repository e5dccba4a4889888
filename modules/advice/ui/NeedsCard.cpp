// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/NeedsCard.h"

#include "modules/advice/ui/AdviceTableModels.h"
#include "ui/EmptyState.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>

namespace hui::advice {

using namespace Qt::StringLiterals;

NeedsCard::NeedsCard(QWidget* parent)
    : Card(tr("Needs of the branch"), parent)
    , m_model(new ReferralTableModel(this))
    , m_table(new TableView(tr("Needs of the branch"), this))
{
    setFlush();
    m_table->setObjectName(u"advice.needs"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ReferralTableModel::MeetingTime, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No need has been registered."));
    body()->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NeedsCard::chosenChanged);
    connect(m_table, &QAbstractItemView::activated, this, &NeedsCard::opened);
}

void NeedsCard::setReferrals(const QList<DeskReferral>& referrals)
{
    const auto before = chosen();
    m_table->emptyState()->showEmpty(tr("No need has been registered."));
    m_model->setReferrals(referrals);
    if (m_table->currentIndex().row() < 0 && !referrals.isEmpty())
        m_table->selectRow(qMax(0, before ? m_model->rowOf(before->referral.need.id) : 0));
    Q_EMIT chosenChanged();
}

void NeedsCard::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

void NeedsCard::choose(const QUuid& need)
{
    if (const int row = m_model->rowOf(need); row >= 0)
        m_table->selectRow(row);
}

std::optional<DeskReferral> NeedsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

} // namespace hui::advice
