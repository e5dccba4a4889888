// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/DealingsCard.h"

#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

using Kind = DealingsModel::Kind;
using Channel = DealingsModel::Channel;

constexpr int stateWidth = 150; // the longest pill, in English

Kind kindNamed(const QString& name)
{
    if (name == u"business")
        return Kind::Business;
    return name == u"record" ? Kind::Record : Kind::All;
}

Channel channelNamed(const QString& name)
{
    if (name == u"counter")
        return Channel::Counter;
    return name == u"online" ? Channel::Online : Channel::All;
}

} // namespace

QString DealingsCard::wordsFor(Extent extent)
{
    switch (extent) {
    case Extent::Reading: return tr("The platform is asked for the rest …");
    case Extent::Whole: return {};
    case Extent::Newest: return tr("The newest ones.");
    case Extent::Own: return tr("This terminal only: the platform did not answer.");
    }
    Q_UNREACHABLE();
}

DealingsCard::DealingsCard(const Shift& shift, QWidget* parent)
    : Card(tr("Dealings"), parent)
    , m_model(new DealingsModel(shift.branch, shift.businessDate, this))
    , m_channel(new SegmentedControl(tr("By which channel"), this))
    , m_kind(new SegmentedControl(tr("Which dealings"), this))
    , m_table(new TableView(tr("Dealings"), this))
    , m_extent(makeLabel({}, Type::Label, Token::Text2, this))
    , m_older(new KeyButton(tr("Older"), this))
{
    m_channel->setObjectName(u"customers.dealings.channel"_s);
    m_channel->setSmall();
    m_channel->addOption(u"all"_s, tr("All"));
    m_channel->addOption(u"counter"_s, tr("Branches"));
    m_channel->addOption(u"online"_s, tr("Online"));
    header()->addWidget(m_channel);
    m_kind->setObjectName(u"customers.dealings.kind"_s);
    m_kind->setSmall();
    m_kind->addOption(u"all"_s, tr("Any"));
    m_kind->addOption(u"business"_s, tr("Services"));
    m_kind->addOption(u"record"_s, tr("Record"));
    header()->addWidget(m_kind);
    setFlush();
    m_table->setObjectName(u"customers.dealings"_s);
    m_table->setDense();
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what was done gives way
    new MainColumn(m_table, DealingsModel::Business, {DealingsModel::Place}); // more than where
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(DealingsModel::State, QHeaderView::Fixed);
    m_table->setColumnWidth(DealingsModel::State, stateWidth);
    body()->addWidget(m_table);
    m_extent->setObjectName(u"customers.dealings.extent"_s);
    m_older->setObjectName(u"customers.dealings.older"_s);
    m_older->setButtonSize(KeyButton::Size::Small);
    m_older->setToolTip(wordsFor(Extent::Newest));
    header()->addWidget(m_older);
    footer()->addWidget(m_extent, 1);
    connect(m_channel, &SegmentedControl::chosen, this, &DealingsCard::present);
    connect(m_kind, &SegmentedControl::chosen, this, &DealingsCard::present);
    connect(m_older, &KeyButton::clicked, this, &DealingsCard::olderAsked);
    setDealings({}, Extent::Reading);
}

void DealingsCard::setAgents(const QHash<QUuid, QString>& agents)
{
    m_model->setAgents(agents);
}

void DealingsCard::setDealings(const QList<JournalEntry>& entries, Extent extent)
{
    m_entries = entries;
    m_extent->setText(wordsFor(extent));
    m_older->setVisible(extent == Extent::Newest);
    // Rows are more than a line that says what its key tells as well.
    setFooterVisible(extent == Extent::Reading || extent == Extent::Own);
    present();
}

void DealingsCard::present()
{
    m_model->setEntries(
        m_entries, kindNamed(m_kind->current()), channelNamed(m_channel->current()));
    m_table->emptyState()->showEmpty(m_entries.isEmpty()
            ? tr("Nothing was done for the customer yet.")
            : tr("Nothing of this kind."));
}

} // namespace hui::customers
