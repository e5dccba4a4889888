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
    m_waiting = makeLabel(QStringLiteral("—"), Type::Strong, Token::Text, facts);
    facts->addFact(tr("To be sent"), m_waiting);
    m_waiting->setObjectName(QStringLiteral("home.sync.waiting"));
    m_unknown = new Pill({}, facts);
    m_unknown->setObjectName(QStringLiteral("home.sync.unknown"));
    facts->addFact(tr("Result unknown"), m_unknown);
    m_updated = facts->addFact(tr("Catalogue / rates / roster"));
    m_updated->setObjectName(QStringLiteral("home.sync.updated"));
    body()->addWidget(facts);
    setTold({}, {});
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

void SyncCard::setTold(const Told& told, const QDate& today)
{
    QStringList missing;
    if (!told.rates.isValid())
        missing.append(tr("no rates"));
    else if (dateInChina(told.rates) < today)
        missing.append(tr("rates of %1").arg(inChina(told.rates).toString(u"MM-dd")));
    if (!told.hasRoster)
        missing.append(tr("no roster"));
    const QString read = told.updated.isValid()
        ? tr("read %1").arg(inChina(told.updated).toString(u"HH:mm"))
        : tr("not read yet");
    const bool isWhole = missing.isEmpty() || !told.updated.isValid();
    m_updated->setText(isWhole ? read : missing.join(QStringLiteral(" · ")));
    QStringList tip{read};
    if (!told.quotes.isEmpty())
        tip << tr("Yuan for 100 units, buying / selling") << told.quotes;
    m_updated->setToolTip(tip.join(u'\n'));
    m_updated->setAccessibleDescription(m_updated->toolTip());
    setTone(m_updated, isWhole ? Token::Text3 : Token::Warn);
}

} // namespace hui::home
