// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/UpdatesView.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/store/Store.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/NoticeRepository.h"
#include "ui/Card.h"
#include "ui/FactList.h"
#include "ui/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::outbox {

namespace {

constexpr int mostNotices = 1000;

/// Read in one go.
struct Updates {
    std::optional<SyncState> state;
    CatalogueCounts counts;
    qsizetype notices = 0;
    CounterLimits policy;
};

Result<Updates> readUpdates(Database& database)
{
    const auto state = SyncStateRepository(database).of(QStringLiteral("changes"));
    if (!state)
        return std::unexpected(state.error());
    const CatalogueRepository catalogue(database);
    const auto counts = catalogue.counts();
    if (!counts)
        return std::unexpected(counts.error());
    const auto notices = NoticeRepository(database).latest(mostNotices);
    if (!notices)
        return std::unexpected(notices.error());
    const auto policy = catalogue.policy();
    if (!policy)
        return std::unexpected(policy.error());
    return Updates{*state, *counts, notices->size(), *policy};
}

QString yuan(Money amount)
{
    return QStringLiteral("¥%1").arg(amount.toString());
}

Card* factsCard(const QString& title, FactList* facts, QWidget* parent)
{
    auto* card = new Card(title, parent);
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

} // namespace

UpdatesView::UpdatesView(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_message(new MessageBar(this))
{
    auto* catalogue = new FactList(this);
    m_readAt = catalogue->addFact(tr("Read up to"));
    m_readAt->setObjectName(QStringLiteral("outbox.updates.read"));
    m_cursor = catalogue->addFact(tr("Bookmark"));
    m_cities = catalogue->addFact(tr("Cities"));
    m_billers = catalogue->addFact(tr("Billers"));
    m_billers->setObjectName(QStringLiteral("outbox.updates.billers"));
    m_notices = catalogue->addFact(tr("Notices"));
    auto* limits = new FactList(this);
    m_perItem = limits->addFact(tr("One payment offline, at most"));
    m_perDay = limits->addFact(tr("A day offline, at most"));
    m_tillLimit = limits->addFact(tr("Cash in a till, at most"));
    m_largeCash = limits->addFact(tr("Large cash, needs a supervisor, from"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(factsCard(tr("Catalogue"), catalogue, this), 1);
    row->addWidget(factsCard(tr("Limits set by the platform"), limits, this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addStretch(1);
}

void UpdatesView::reload()
{
    whenDone(m_store.run(readUpdates), this, [this](const Result<Updates>& updates) {
        if (!updates)
            return m_message->say(updates.error());
        m_message->clear();
        const auto& state = updates->state;
        m_readAt->setText(state && state->appliedAt.isValid()
                ? inChina(state->appliedAt).toString(u"yyyy-MM-dd HH:mm:ss")
                : tr("never"));
        m_cursor->setText(state ? state->cursor.left(24) : QStringLiteral("—"));
        const CatalogueCounts& counts = updates->counts;
        m_cities->setText(QString::number(counts.cities));
        m_billers->setText(counts.paused > 0
                ? tr("%1, %2 paused").arg(counts.billers).arg(counts.paused)
                : QString::number(counts.billers));
        m_notices->setText(QString::number(updates->notices));
        m_perItem->setText(yuan(updates->policy.offlinePerItem));
        m_perDay->setText(yuan(updates->policy.offlinePerDay));
        m_tillLimit->setText(
            updates->policy.tillLimit.isZero() ? tr("none") : yuan(updates->policy.tillLimit));
        m_largeCash->setText(yuan(updates->policy.largeCash));
    });
}

} // namespace hui::outbox
