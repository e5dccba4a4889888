// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/CaseList.h"

#include "app/core/Async.h"
#include "modules/reconcile/ui/CaseTableModel.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

CaseList::CaseList(Uplink& uplink, QWidget* parent)
    : Card(tr("Cases at the centre"), parent)
    , m_uplink(uplink)
    , m_model(new CaseTableModel(this))
    , m_table(new TableView(tr("Cases at the centre"), this))
{
    setSubtitle(tr("of every branch; Enter answers"));
    setFlush();
    m_table->setObjectName(u"reconcile.cases"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(CaseTableModel::State, QHeaderView::Fixed);
    head->resizeSection(CaseTableModel::State, 148);
    body()->addWidget(m_table);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(m_model->rows().at(index.row())); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &CaseList::reload);
}

void CaseList::reload()
{
    if (!m_reading.begin())
        return;
    whenDone(m_uplink.ask({.path = u"/v1/centre/cases"_s}), this,
        [this](const Result<UplinkAnswer>& answer) {
            answered(answer);
            if (m_reading.end())
                reload();
        });
}

void CaseList::answered(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return failed(textOf(answer.error()));
    if (answer->isProblem())
        return failed(answer->text(QLocale().language() == QLocale::Chinese));
    const auto cases = casesFromJson(answer->body);
    if (!cases)
        return failed(textOf(cases.error()));
    const int before = m_table->currentIndex().row();
    m_model->setCases(*cases);
    m_table->emptyState()->showEmpty(tr("No branch has reported a difference."));
    if (!cases->isEmpty())
        m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    Q_EMIT counted(std::count_if(
        cases->cbegin(), cases->cend(), [](const CentreCase& one) { return !one.answer; }));
}

/// Nothing that may be old is offered.
void CaseList::failed(const QString& why)
{
    m_model->setCases({});
    m_table->emptyState()->showFailed(why);
}

} // namespace hui::reconcile
