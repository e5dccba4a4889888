// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/LinksCard.h"

#include "app/customer/AtCounter.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int flatEdge = 6; ///< from the edge of a flat button to its text, which stands in line

QString linkWords(const CustomerLink& link)
{
    QStringList words;
    if (!link.paper.isEmpty())
        words.append(link.paper);
    if (!link.endedBy.isNull())
        words.append(LinksCard::tr("ended on %1")
                .arg(link.endedAt.toLocalTime().date().toString(Qt::ISODate)));
    else if (link.until.isValid())
        words.append(LinksCard::tr("until %1").arg(link.until.toString(Qt::ISODate)));
    return words.join(u" · "_s);
}

KeyButton* makeSmall(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new KeyButton(text, KeyButton::Variant::Flat, parent);
    button->setObjectName(name);
    button->setButtonSize(KeyButton::Size::Small);
    return button;
}

} // namespace

LinksCard::LinksCard(QWidget* parent)
    : Card(tr("Family and agents"), parent)
    , m_lines(new QVBoxLayout)
{
    KeyButton* add = makeSmall(tr("Link"), u"customers.link"_s, this);
    add->setKey(Qt::CTRL | Qt::Key_J);
    header()->addWidget(add);
    connect(add, &KeyButton::clicked, this, &LinksCard::linkAsked);
    m_lines->setSpacing(10);
    QMargins edges = body()->contentsMargins();
    edges.setLeft(edges.left() - flatEdge);
    body()->setContentsMargins(edges);
    body()->addLayout(m_lines);
}

void LinksCard::setLinks(const QList<CustomerLink>& links, const QDate& today)
{
    clearLayout(*m_lines);
    QList<CustomerLink> shown = links;
    std::ranges::stable_partition(
        shown, [&today](const CustomerLink& link) { return link.stands(today); });
    for (const CustomerLink& link : std::as_const(shown))
        m_lines->addWidget(makeLine(link, today));
    if (shown.isEmpty()) {
        QLabel* nobody
            = makeLabel(tr("Nobody is linked to the customer."), Type::Body, Token::Text3, this);
        nobody->setContentsMargins(flatEdge, 0, 0, 0);
        m_lines->addWidget(nobody);
    }
}

QWidget* LinksCard::makeLine(const CustomerLink& link, const QDate& today)
{
    auto* line = new QWidget(this);
    const QString id = link.operation.toString(QUuid::WithoutBraces);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    KeyButton* open = makeSmall(link.name, u"customers.linked."_s + id, line);
    open->setAccessibleName(tr("Open the record of %1").arg(link.name));
    connect(
        open, &KeyButton::clicked, this, [this, other = link.other] { Q_EMIT openAsked(other); });
    first->addWidget(open);
    first->addWidget(makeLabel(CustomerText::name(link.role), Type::Body, Token::Text2, line));
    if (!link.stands(today))
        first->addWidget(new Pill({tr("over"), u"clock"_s, Mood::Neutral}, line));
    first->addStretch();
    if (mayCome(link, today)) {
        KeyButton* came = makeSmall(tr("Is here"), u"customers.came."_s + nameOf(link.role), line);
        came->setAccessibleName(tr("%1 came for the customer").arg(link.name));
        connect(
            came, &KeyButton::clicked, this, [this, who = link.other] { Q_EMIT agentCame(who); });
        first->addWidget(came);
    }
    if (link.stands(today)) {
        KeyButton* end = makeSmall(tr("End"), u"customers.unlink."_s + nameOf(link.role), line);
        end->setAccessibleName(tr("End the link with %1").arg(link.name));
        connect(
            end, &KeyButton::clicked, this, [this, one = link.operation] { Q_EMIT endAsked(one); });
        first->addWidget(end);
    }
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    if (const QString words = linkWords(link); !words.isEmpty()) {
        QLabel* below = makeLabel(words, Type::Label, Token::Text2, line);
        below->setContentsMargins(flatEdge, 0, 0, 0);
        column->addWidget(below);
    }
    return line;
}

} // namespace hui::customers
