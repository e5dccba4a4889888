// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/TillCard.h"

#include "ui/Icons.h"
#include "ui/Meter.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::home {

namespace {

constexpr int nearLimit = 90; // percent
constexpr int shownShortages = 2;

/// "1 jiao coins: 9 left".
QString shortageOf(const Denomination& kind, int left)
{
    constexpr qint64 fenOfYuan = 100;
    const qint64 face = kind.face.minor();
    if (face < fenOfYuan)
        return TillCard::tr("%1 jiao coins: %2 left").arg(face / 10).arg(left);
    return (
        kind.coin ? TillCard::tr("%1 yuan coins: %2 left") : TillCard::tr("%1 yuan notes: %2 left"))
        .arg(face / fenOfYuan)
        .arg(left);
}

} // namespace

TillCard::TillCard(QWidget* parent)
    : Card(tr("Till"), parent)
    , m_balance(makeLabel({}, Type::Dialog, Token::Text, this))
    , m_meter(new Meter(tr("Till limit"), this))
    , m_limitText(makeLabel({}, Type::Label, Token::Text3, this))
    , m_used(makeLabel({}, Type::Label, Token::Text3, this))
    , m_lowIcon(makeIcon(QStringLiteral("alert-triangle"), 14, Token::Warn, this))
    , m_low(makeLabel({}, Type::Label, Token::Warn, this))
{
    setObjectName(QStringLiteral("home.till"));
    m_balance->setObjectName(QStringLiteral("home.till.balance"));
    m_low->setObjectName(QStringLiteral("home.till.low"));
    header()->insertWidget(0, makeIcon(QStringLiteral("cash-register"), 20, Token::Text2, this));
    header()->addWidget(m_balance);
    body()->setContentsMargins(16, 2, 16, 12);
    body()->setSpacing(6);
    body()->addWidget(m_meter);
    auto* words = new QHBoxLayout;
    words->addWidget(m_limitText);
    words->addStretch(1);
    words->addWidget(m_used);
    body()->addLayout(words);
    auto* low = new QHBoxLayout;
    low->setSpacing(6);
    low->addWidget(m_lowIcon);
    low->addWidget(m_low, 1);
    body()->addLayout(low);
    tell();
}

void TillCard::setTill(const std::optional<Till>& till, Money limit)
{
    m_till = till;
    m_limit = limit;
    tell();
}

void TillCard::setMasked(bool masked)
{
    m_masked = masked;
    tell();
}

void TillCard::tell()
{
    setTitle(m_till ? tr("Till %1").arg(m_till->id) : tr("Till"));
    const bool hasLimit = m_till && m_limit.isPositive();
    m_meter->setVisible(hasLimit && !m_masked);
    m_used->setVisible(hasLimit && !m_masked);
    tellWarnings();
    if (!m_till) {
        m_balance->clear();
        m_limitText->setText(tr("No till was opened."));
        return;
    }
    m_balance->setText(
        m_masked ? QStringLiteral("***") : QStringLiteral("¥%1").arg(m_till->balance.toString()));
    m_limitText->setText(hasLimit ? tr("Limit ¥%1").arg(m_limit.toString()) : tr("No limit set"));
    m_meter->setShare(m_till->balance.minor(), m_limit.minor());
    const int percent = m_meter->percent();
    m_meter->setToken(percent >= nearLimit ? Token::WarnM : Token::Accent);
    m_used->setText(tr("%1 % used").arg(percent));
}

void TillCard::tellWarnings()
{
    QStringList words;
    if (m_till && m_limit.isPositive() && m_till->balance.minor() > m_limit.minor())
        words.append(tr("above the limit: hand some to the vault"));
    const auto low = m_till ? lowStock(m_till->stock) : QList<std::pair<Denomination, int>>();
    for (const auto& [kind, left] : low)
        if (words.size() < shownShortages)
            words.append(shortageOf(kind, left));
    m_lowIcon->setVisible(!words.isEmpty());
    m_low->setVisible(!words.isEmpty());
    m_low->setText(words.join(tr("; ")));
}

} // namespace hui::home
