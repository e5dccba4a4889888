// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/GrantView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/approvals/ui/GrantPane.h"
#include "modules/approvals/ui/GrantTableModel.h"
#include "modules/approvals/ui/ListBesidePane.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/TableView.h"
#include "ui/Toast.h"

namespace hui::approvals {

using namespace Qt::StringLiterals;

GrantView::GrantView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new GrantTableModel(this))
    , m_table(new TableView(tr("Offline grants"), this))
    , m_pane(new GrantPane(services.uplink,
          services.roles.contains(u"supervisor"_s) ? services.shift.operatorId : QString(), this))
{
    auto* card = new Card(tr("Offline grants"), this);
    card->setSubtitle(tr("of this terminal"));
    m_table->setObjectName(u"approvals.grants"_s);
    m_table->setModel(m_model);
    fitColumns(*m_table, GrantTableModel::Person, GrantTableModel::State, 112);
    setListBesidePane(*this, *card, *m_table, *m_pane);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &GrantView::reload);
    connect(m_pane, &GrantPane::revoked, this, &GrantView::drop);
    connect(m_pane, &GrantPane::allowed, this, [this](const QString& approver) {
        Toast::show(this, Mood::Ok, tr("%1 may sign offline again").arg(approver));
        askTaken();
    });
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"offline_grant")
            reload();
    });
}

void GrantView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void GrantView::reload()
{
    if (!isVisible())
        return;
    whenDone(m_services.store.run(grantList), this,
        [this](const Result<QList<GrantRow>>& rows) { present(rows); });
    askTaken();
}

/// Without an answer what was told before stays: the grants themselves are on this desk.
void GrantView::askTaken()
{
    whenDone(m_services.uplink.ask({.path = u"/v1/offline-grants/refused"_s}), this,
        [this](const Result<UplinkAnswer>& answer) {
            if (!answer || answer->isProblem())
                return;
            const auto taken = grantsTakenFromJson(answer->body);
            if (!taken || *taken == m_taken)
                return;
            m_taken = *taken;
            fill(m_granted);
        });
}

/// The stream will say so, too: until then nobody signs under it here.
void GrantView::drop(const QString& approver)
{
    whenDone(m_services.store.run([approver](Database& database) {
        return GrantRepository(database).apply(approver, {});
    }),
        this, [this, approver](const Result<Done>& done) {
            if (done)
                Toast::show(
                    this, Mood::Ok, tr("The offline grants of %1 are revoked").arg(approver));
            reload();
        });
}

void GrantView::present(const Result<QList<GrantRow>>& rows)
{
    if (!rows) {
        m_model->setGrants({}, {});
        m_pane->setRow(std::nullopt);
        return m_table->emptyState()->showFailed(textOf(rows.error()));
    }
    fill(*rows);
}

void GrantView::fill(const QList<GrantRow>& rows)
{
    m_granted = rows;
    const int before = m_table->currentIndex().row();
    const QString chosen = before >= 0 ? m_model->rows().at(before).grant.approverId : QString();
    m_model->setGrants(withTaken(rows, m_taken), m_services.clock.nowUtc());
    m_table->emptyState()->showEmpty(tr("Nobody may sign offline on this terminal."));
    const int row = qMax(0, m_model->rowOf(chosen));
    m_table->selectRow(row);
    choose(m_model->rowCount() > 0 ? row : -1);
}

void GrantView::choose(int row)
{
    m_pane->setRow(row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                         : std::optional(m_model->rows().at(row)));
}

} // namespace hui::approvals
