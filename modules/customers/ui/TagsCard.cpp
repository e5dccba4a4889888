// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/TagsCard.h"

#include "modules/customers/ContactPreferences.h"
#include "modules/customers/ui/CustomerText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

TagsCard::TagsCard(QWidget* parent)
    : Card(tr("Labels"), parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    body()->addLayout(m_grid);
    hide();
}

void TagsCard::setTags(
    const QList<CustomerTag>& tags, const QList<TagEntry>& entries, const QDate& today)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    int count = 0;
    for (const TagEntry& entry : entries) {
        const bool isOn = hasTag(tags, entry.id);
        if (isContactPreference(entry) || (!isOn && !entry.isOffered(today)))
            continue;
        auto* box = new QCheckBox(CustomerText::name(entry), this);
        box->setObjectName(u"customers.tag."_s + entry.id);
        box->setChecked(isOn);
        connect(box, &QCheckBox::clicked, this,
            [this, id = entry.id](bool checked) { Q_EMIT tagAsked(id, checked); });
        m_grid->addWidget(box, count / 2, count % 2);
        ++count;
    }
    setVisible(count > 0);
}

} // namespace hui::customers
