// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/DuplicatesCard.h"

#include "app/core/IdText.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 100;

QString signWords(const QList<DuplicateSign>& signs)
{
    QStringList words;
    for (const DuplicateSign sign : signs)
        words.append(CustomerText::name(sign));
    return words.join(u" · "_s);
}

} // namespace

DuplicatesCard::DuplicatesCard(QWidget* parent)
    : Card(tr("Perhaps the same person"), parent)
    , m_extent(makeLabel({}, Type::Label, Token::Text2, this))
    , m_lines(new QVBoxLayout)
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("How it is known that it is one person"), m_reason, this))
{
    m_reason->setObjectName(u"customers.merge.reason"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonField->setRequired();
    m_lines->setSpacing(10);
    body()->setSpacing(10);
    m_extent->setObjectName(u"customers.duplicates.extent"_s);
    m_extent->setWordWrap(true);
    body()->addWidget(m_extent);
    body()->addLayout(m_lines);
    body()->addWidget(m_reasonField);
    setDuplicates({});
}

void DuplicatesCard::setDuplicates(const QList<Duplicate>& duplicates)
{
    clearLayout(*m_lines);
    m_reason->clear();
    m_reasonField->setVerdict({});
    for (const Duplicate& duplicate : duplicates)
        m_lines->addWidget(makeLine(duplicate));
    m_reasonField->setVisible(!duplicates.isEmpty());
    setExtent(Extent::Bank);
}

/// Nobody is told that there is no other where not everybody was compared.
void DuplicatesCard::setExtent(Extent extent)
{
    if (extent == Extent::Branch)
        m_extent->setText(tr("Off line: compared with customers of this branch alone."));
    else if (extent == Extent::Unsent)
        m_extent->setText(tr("Not uploaded yet: compared with customers of this branch alone."));
    m_extent->setVisible(extent != Extent::Bank);
    setVisible(extent != Extent::Bank || m_lines->count() > 0);
}

int DuplicatesCard::count() const
{
    return m_lines->count();
}

QString DuplicatesCard::reason()
{
    if (m_reasonField->check())
        return m_reason->text().trimmed();
    m_reason->setFocus();
    return {};
}

void DuplicatesCard::addElsewhere(const QList<FoundCustomer>& lines)
{
    // The answers of two questions may come one after the other: each stands once.
    for (const FoundCustomer& shown : lines)
        if (!findChild<KeyButton*>(u"customers.duplicate."_s + idText(shown.id)))
            m_lines->addWidget(makeElsewhere(shown));
    setExtent(Extent::Bank);
}

KeyButton* DuplicatesCard::makeOpen(const FoundCustomer& shown, QWidget* line)
{
    auto* open = new KeyButton(shown.name, KeyButton::Variant::Flat, line);
    open->setObjectName(u"customers.duplicate."_s + idText(shown.id));
    open->setAccessibleName(tr("Open the record of %1").arg(shown.name));
    open->setButtonSize(KeyButton::Size::Small);
    connect(open, &KeyButton::clicked, this, [this, id = shown.id] { Q_EMIT openAsked(id); });
    return open;
}

QWidget* DuplicatesCard::makeElsewhere(const FoundCustomer& shown)
{
    auto* line = new QWidget(this);
    const QString number = shown.documents.isEmpty() ? shown.phone : shown.documents.first().number;
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(makeOpen(shown, line));
    first->addWidget(makeLabel(number, Type::Body, Token::Text2, line));
    first->addStretch();
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(
        makeLabel(tr("Of another branch: open it to compare"), Type::Label, Token::Text2, line));
    return line;
}

QWidget* DuplicatesCard::makeLine(const Duplicate& duplicate)
{
    auto* line = new QWidget(this);
    const FoundCustomer shown = lineOf(duplicate.customer, true);
    const QUuid id = shown.id;
    auto* open = makeOpen(shown, line);
    auto* merge = new KeyButton(tr("Merge"), KeyButton::Variant::Authorise, line);
    merge->setObjectName(u"customers.merge."_s + idText(id));
    merge->setAccessibleName(tr("Merge the record of %1 into this one").arg(shown.name));
    merge->setButtonSize(KeyButton::Size::Small);
    connect(merge, &KeyButton::clicked, this, [this, id] { Q_EMIT mergeAsked(id); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(open);
    const QString number = shown.documents.isEmpty() ? shown.phone : shown.documents.first().number;
    first->addWidget(makeLabel(number, Type::Body, Token::Text2, line));
    first->addStretch();
    first->addWidget(merge);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(makeLabel(signWords(duplicate.signs), Type::Label, Token::Text2, line));
    return line;
}

} // namespace hui::customers
