// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/FilterRow.h"

#include "ui/EntryText.h"
#include "ui/Field.h"
#include "ui/MoneyEdit.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

FilterRow::FilterRow(const QString& operatorId, QWidget* parent)
    : QWidget(parent)
    , m_operatorId(operatorId)
    , m_maker(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_from(new MoneyEdit(this))
{
    m_maker->setObjectName(u"approvals.maker"_s);
    m_maker->addItem(tr("Anybody"));
    m_maker->addItem(tr("Me"));
    m_maker->setFixedWidth(120);
    m_kind->setFixedWidth(168);
    m_kind->setObjectName(u"approvals.kind"_s);
    m_kind->addItem(tr("Every kind"), QString());
    m_from->setObjectName(u"approvals.from"_s);
    m_from->setFixedWidth(140);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(new Field(tr("Asked by"), m_maker, this));
    row->addWidget(new Field(tr("Kind"), m_kind, this));
    row->addWidget(new Field(tr("From amount"), m_from, this));
    row->addStretch(1);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_from, &MoneyEdit::valueChanged, this, &FilterRow::changed);
}

RequestFilter FilterRow::filter() const
{
    const Result<Money> from = m_from->value();
    return {m_maker->currentIndex() == 1 ? m_operatorId : QString(),
        m_kind->currentData().toString(), from ? std::optional(*from) : std::nullopt};
}

void FilterRow::setKinds(const QStringList& kinds)
{
    QStringList offered = kinds;
    const QString chosen = m_kind->currentData().toString();
    if (!chosen.isEmpty() && !offered.contains(chosen))
        offered.append(chosen);
    for (int row = m_kind->count() - 1; row > 0; --row)
        if (!offered.removeOne(m_kind->itemData(row).toString()))
            m_kind->removeItem(row);
    for (const QString& kind : std::as_const(offered)) {
        Operation operation;
        operation.kind = kind;
        m_kind->addItem(EntryText::name(operation), kind);
    }
}

void FilterRow::clear()
{
    m_maker->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_from->clear();
}

} // namespace hui::approvals
