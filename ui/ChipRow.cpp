// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ChipRow.h"

#include "ui/ChoiceButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hui {

namespace {

constexpr int chipGap = 6;
constexpr qsizetype longestChip = 12; ///< characters; the rest is in the tool tip

QString shortened(const QString& text)
{
    return text.size() <= longestChip ? text : text.first(longestChip - 1) + u'…';
}

} // namespace

ChipRow::ChipRow(const QString& word, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(chipGap);
    m_row->addWidget(makeLabel(word, Type::Label, Token::Text3, this));
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void ChipRow::setItems(const QList<FindItem>& items)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const FindItem& item : items) {
        auto* chip = new ChoiceButton(shortened(item.text), ChoiceButton::Look::Chip, this);
        chip->setObjectName(m_name + u'.' + item.id);
        const QString whole
            = item.note.isEmpty() ? item.text : item.text + QStringLiteral(" · ") + item.note;
        chip->setAccessibleName(whole);
        chip->setToolTip(whole);
        connect(chip, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
        m_row->insertWidget(m_row->count() - 1, chip);
        m_chips.append(chip);
    }
    setVisible(!items.isEmpty());
    fit();
}

void ChipRow::fit()
{
    int left = width() - m_row->itemAt(0)->sizeHint().width() - chipGap;
    for (QWidget* chip : std::as_const(m_chips)) {
        left -= chip->sizeHint().width() + chipGap;
        chip->setVisible(left >= -chipGap);
    }
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace hui
