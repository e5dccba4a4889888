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
    m_facts = new FactList(this);
    m_waiting = makeLabel(QStringLiteral("—"), Type::Strong, Token::Text, m_facts);
    m_facts->addFact(tr("To be sent"), m_waiting);
    m_waiting->setObjectName(QStringLiteral("home.sync.waiting"));
    m_unknown = new Pill({}, m_facts);
    m_unknown->setObjectName(QStringLiteral("home.sync.unknown"));
    m_facts->addFact(tr("Result unknown"), m_unknown);
    m_updated = addLine(tr("Catalogue", "of billers"), "home.sync.updated");
    m_rates = addLine(tr("Rates"), "home.sync.rates");
    m_roster = addLine(tr("Roster"), "home.sync.roster");
    setTone(m_updated, Token::Text3);
    m_roster->setText(tr("not known"));
    setTone(m_roster, Token::Warn);
    body()->addWidget(m_facts);
    setTold({}, {});
}

QLabel* SyncCard::addLine(const QString& what, const char* name)
{
    QLabel* value = m_facts->addFact(what);
    value->setObjectName(QLatin1StringView(name));
    return value;
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
    const bool isOfToday = told.rates.isValid() && dateInChina(told.rates) >= today;
    m_updated->setText(told.updated.isValid()
            ? tr("read %1").arg(inChina(told.updated).toString(u"HH:mm"))
            : tr("not read yet"));
    m_rates->setText(told.rates.isValid()
            ? tr("published %1").arg(inChina(told.rates).toString(u"MM-dd HH:mm"))
            : tr("not read yet"));
    setTone(m_rates, Token::Warn);
    QStringList together{tr("Catalogue", "of billers")};
    if (isOfToday)
        together.append(tr("Rates"));
    if (told.hasRoster)
        together.append(tr("Roster"));
    m_facts->setName(m_updated, together.join(tr(" / ", "between what was read")));
    m_facts->setShown(m_rates, told.updated.isValid() && !isOfToday);
    m_facts->setShown(m_roster, told.updated.isValid() && !told.hasRoster);
}

} // namespace hui::home
