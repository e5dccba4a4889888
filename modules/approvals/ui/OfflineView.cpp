// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/OfflineView.h"

#include "app/approval/GrantRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/approvals/ui/ListBesidePane.h"
#include "modules/approvals/ui/OfflinePane.h"
#include "modules/approvals/ui/OfflineTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/TableView.h"

namespace hui::approvals {

using namespace Qt::StringLiterals;

OfflineView::OfflineView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new OfflineTableModel(this))
    , m_table(new TableView(tr("Signatures given offline"), this))
    , m_pane(new OfflinePane(services.uplink, services.shift.operatorId,
          services.roles.contains(u"supervisor"_s), this))
{
    auto* card = new Card(tr("Signed offline"), this);
    card->setSubtitle(tr("in this branch"));
    m_table->setObjectName(u"approvals.offline"_s);
    m_table->setModel(m_model);
    fitColumns(*m_table, OfflineTableModel::Matter, OfflineTableModel::State, 144);
    setListBesidePane(*this, *card, *m_table, *m_pane);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &OfflineView::reload);
    connect(m_pane, &OfflinePane::reviewed, this, &OfflineView::keep);
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"offline_approval")
            reload();
    });
}

void OfflineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void OfflineView::reload()
{
    if (isVisible())
        whenDone(m_services.store.run(offlineList), this,
            [this](const Result<QList<OfflineRow>>& rows) { present(rows); });
}

/// What the platform answered is what its stream will tell: no need to wait for that.
void OfflineView::keep(const OfflineApproval& approval)
{
    whenDone(m_services.store.run([approval](Database& database) {
        return GrantRepository(database).applyTold(approval.id, toJson(approval));
    }),
        this, [this](const Result<Done>&) { reload(); });
}

void OfflineView::present(const Result<QList<OfflineRow>>& rows)
{
    if (!rows) {
        m_model->setOffline({});
        m_pane->setRow(std::nullopt);
        return m_table->emptyState()->showFailed(textOf(rows.error()));
    }
    const int before = m_table->currentIndex().row();
    const QString chosen = before >= 0 ? m_model->rows().at(before).approval.id : QString();
    m_model->setOffline(*rows);
    m_table->emptyState()->showEmpty(tr("Nothing was signed offline."));
    const int row = qMax(0, m_model->rowOf(chosen));
    m_table->selectRow(row);
    choose(m_model->rowCount() > 0 ? row : -1);
}

void OfflineView::choose(int row)
{
    m_pane->setRow(row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                         : std::optional(m_model->rows().at(row)));
}

} // namespace hui::approvals
