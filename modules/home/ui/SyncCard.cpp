// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/SyncCard.h"

#include "app/core/ChinaTime.h"
#include "ui/FactList.h"
#include "ui/Icons.h"
#include "ui/Pill.h"
#include "ui/StatusBar.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::home {

SyncCard::SyncCard(QWidget* parent)
    : Card(tr("Sync"), parent)
    , m_link(new Pill({}, this))
{
    setObjectName(QStringLiteral("home.sync"));
    header()->insertWidget(0, makeIcon(QStringLiteral("cloud-up"), 20, Token::Text2, this));
    header()->addWidget(m_link);
    body()->setContentsMargins(16, 0, 16, 10);
    auto* facts = new FactList(this);
    m_waiting = facts->addFact(tr("To be sent"));
    m_waiting->setObjectName(QStringLiteral("home.sync.waiting"));
    m_waiting->setFont(fontOf(Type::Strong));
    m_unknown = new Pill({}, facts);
    m_unknown->setObjectName(QStringLiteral("home.sync.unknown"));
    facts->addFact(tr("Result unknown"), m_unknown);
    m_updated = facts->addFact(tr("Catalogue of billers"));
    setTone(m_updated, Token::Text3);
    body()->addWidget(facts);
}

void SyncCard::setStatus(const SyncStatus& status)
{
    switch (wordOf(status)) {
    case LinkWord::Online:
        return m_link->setLook({tr("Online"), QStringLiteral("circle-check"), Mood::Ok});
    case LinkWord::Offline:
        return m_link->setLook({tr("Offline"), QStringLiteral("wifi-off"), Mood::Warn});
    case LinkWord::Syncing:
        return m_link->setLook({tr("Syncing"), QStringLiteral("refresh"), Mood::Info});
    }
}

void SyncCard::setCounts(const OutboxCounts& counts)
{
    m_waiting->setText(QString::number(counts.waiting));
    if (counts.unknown > 0)
        m_unknown->setLook({tr("%1, look at it first").arg(counts.unknown),
            QStringLiteral("help-circle"), Mood::Warn, true});
    else
        m_unknown->setLook({tr("none"), QStringLiteral("circle-check"), Mood::Ok});
}

void SyncCard::setUpdated(const QDateTime& at)
{
    m_updated->setText(
        at.isValid() ? tr("read %1").arg(inChina(at).toString(u"HH:mm")) : tr("not read yet"));
}

} // namespace hui::home
