// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/FilterRow.h"

#include "ui/EntryText.h"
#include "ui/Field.h"
#include "ui/MoneyEdit.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

/// Offers `wanted`, value and text, below the first entry; the one that is chosen stays.
void offerIn(QComboBox& box, QList<std::pair<QString, QString>> wanted)
{
    const QString chosen = box.currentData().toString();
    for (int row = box.count() - 1; row > 0; --row) {
        const QString value = box.itemData(row).toString();
        const auto known = std::ranges::find(wanted, value, &std::pair<QString, QString>::first);
        if (known != wanted.end())
            wanted.erase(known);
        else if (value != chosen)
            box.removeItem(row);
    }
    for (const auto& [value, text] : std::as_const(wanted))
        box.addItem(text, value);
}

} // namespace

FilterRow::FilterRow(const QString& operatorId, const QString& branch, QWidget* parent)
    : QWidget(parent)
    , m_operatorId(operatorId)
    , m_ours(branch)
    , m_maker(new QComboBox(this))
    , m_branch(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_from(new MoneyEdit(this))
{
    m_maker->setObjectName(u"approvals.maker"_s);
    m_maker->addItem(tr("Anybody"));
    m_maker->addItem(tr("Me"));
    m_maker->setFixedWidth(100);
    m_branch->setObjectName(u"approvals.branch"_s);
    m_branch->addItem(tr("Every branch"), QString());
    m_branch->setFixedWidth(148);
    m_kind->setFixedWidth(148);
    m_kind->setObjectName(u"approvals.kind"_s);
    m_kind->addItem(tr("Every kind"), QString());
    m_from->setObjectName(u"approvals.from"_s);
    m_from->setFixedWidth(120);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(new Field(tr("Asked by"), m_maker, this));
    row->addWidget(new Field(tr("Branch"), m_branch, this));
    row->addWidget(new Field(tr("Kind"), m_kind, this));
    row->addWidget(new Field(tr("From amount"), m_from, this));
    row->addStretch(1);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_branch, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    connect(m_from, &MoneyEdit::valueChanged, this, &FilterRow::changed);
}

RequestFilter FilterRow::filter() const
{
    const Result<Money> from = m_from->value();
    return {m_maker->currentIndex() == 1 ? m_operatorId : QString(),
        m_kind->currentData().toString(), from ? std::optional(*from) : std::nullopt,
        m_branch->currentData().toString()};
}

void FilterRow::setKinds(const QStringList& kinds)
{
    QList<std::pair<QString, QString>> wanted;
    for (const QString& kind : kinds) {
        Operation operation;
        operation.kind = kind;
        wanted.append({kind, EntryText::name(operation)});
    }
    offerIn(*m_kind, wanted);
}

void FilterRow::setBranches(const QList<std::pair<QString, QString>>& branches)
{
    QList<std::pair<QString, QString>> wanted;
    for (const auto& [code, name] : branches)
        wanted.append({code, code == m_ours ? tr("This branch") : name});
    offerIn(*m_branch, wanted);
}

void FilterRow::clear()
{
    m_maker->setCurrentIndex(0);
    m_branch->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_from->clear();
}

} // namespace hui::approvals
