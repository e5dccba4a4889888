// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ApprovalSheet.h"

#include "app/core/AmountWords.h"
#include "ui/Card.h"
#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace hui {

namespace {

/// The shield in its violet square.
class Shield : public QWidget {
public:
    explicit Shield(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), {Token::AuthS, Token::TokenCount, 1, 8}, palette());
        paintIcon(painter, QRect(8, 8, 24, 24), QStringLiteral("shield-check"),
            colorOf(Token::Auth, palette()));
    }
};

} // namespace

QWidget* makeShield(QWidget* parent)
{
    return new Shield(parent);
}

ApprovalSheet::ApprovalSheet(const ApprovalRequest& request, QWidget* parent, ApprovalLevel level)
    : QWidget(parent)
    , m_level(level)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (request.amount)
        column->addWidget(makeAmount(*request.amount));
    if (!request.facts.isEmpty())
        column->addWidget(makeFacts(request.facts));
    if (!request.changes.isEmpty()) {
        column->addWidget(makeRule(this, true));
        column->addWidget(makeChanges(request.changes));
    }
    if (!request.reason.isEmpty()) {
        column->addWidget(makeLabel(tr("Reason given"), Type::Label, Token::Text2, this));
        auto* reason = makeLabel(request.reason, Type::Body, Token::Text2, this);
        reason->setWordWrap(true);
        column->addWidget(reason);
    }
    column->addStretch();
}

QWidget* ApprovalSheet::makeAmount(const Money& amount)
{
    QFrame* inset = makeInset(this);
    auto* column = new QVBoxLayout(inset);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Amount (CNY)"), Type::Label, Token::Text3, inset));
    column->addWidget(makeLabel(amount.toString(), Type::Hero, Token::Text, inset));
    if (const QString words = rmbInWords(amount); !words.isEmpty())
        column->addWidget(makeLabel(words, Type::Label, Token::Text2, inset));
    return inset;
}

QWidget* ApprovalSheet::makeFacts(const QList<std::pair<QString, QString>>& facts)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto& [label, value] : facts) {
        const int row = grid->rowCount();
        auto* shown = makeLabel(value, Type::Body, Token::Text, box);
        shown->setAlignment(Qt::AlignRight);
        shown->setWordWrap(true);
        grid->addWidget(makeLabel(label, Type::Body, Token::Text3, box), row, 0, Qt::AlignTop);
        grid->addWidget(shown, row, 1);
    }
    return box;
}

QWidget* ApprovalSheet::makeChanges(const QList<ApprovalChange>& changes)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const QString heading = m_level == ApprovalLevel::Review
        ? tr("What will happen after the review")
        : tr("What will happen");
    grid->addWidget(makeLabel(heading, Type::Label, Token::Text3, box), 0, 0, 1, 4);
    for (const ApprovalChange& change : changes) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(change.what, Type::Body, Token::Text, box), row, 0);
        grid->addWidget(
            makeLabel(change.before, Type::Body, Token::Text3, box), row, 1, Qt::AlignRight);
        grid->addWidget(makeIcon(QStringLiteral("arrow-right"), 14, Token::Text, box), row, 2);
        grid->addWidget(
            makeLabel(change.after, Type::Strong, Token::Text, box), row, 3, Qt::AlignLeft);
    }
    return box;
}

} // namespace hui
