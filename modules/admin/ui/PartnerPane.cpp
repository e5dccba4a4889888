// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/PartnerPane.h"

#include "app/core/Masking.h"
#include "modules/admin/ui/AdminText.h"
#include "ui/EmptyState.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateWidth = 128;

enum Fact { Standing, Field, Branch, Contact, Term, Limits, Today, FactCount };

qint64 callsOn(const PartnerView& view, const QDate& day)
{
    qint64 calls = 0;
    for (const UseOfDay& use : view.uses)
        if (use.day == day)
            calls += use.calls;
    return calls;
}

} // namespace

PartnerPane::PartnerPane(const QDate& today, QWidget* parent)
    : Card(tr("Partner"), parent)
    , m_today(today)
    , m_message(new MessageBar(this))
    , m_part(new SegmentedControl(tr("What of the partner"), this))
    , m_model(new TextTableModel({}, this))
    , m_table(new TableView(tr("Of the partner"), this))
    , m_change(new KeyButton(tr("Change"), this))
    , m_move(new KeyButton(tr("Activate"), KeyButton::Variant::Authorise, this))
    , m_add(new KeyButton(tr("Grant"), this))
    , m_remove(new KeyButton(tr("Take back"), KeyButton::Variant::Danger, this))
{
    setObjectName(u"admin.partner"_s);
    setFlush();
    body()->addWidget(makeFacts());
    body()->addWidget(makeRule(this));
    m_table->setObjectName(u"admin.partner.list"_s);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    makeActs();
    setView(std::nullopt);
}

QWidget* PartnerPane::makeFacts()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_message);
    auto* facts = new FactList(box);
    for (const QString& what : {tr("State"), tr("Field"), tr("Branch"), tr("Contact"), tr("Term"),
             tr("Limits"), tr("Calls today")})
        m_facts.append(facts->addFact(what));
    column->addWidget(facts);
    m_part->setObjectName(u"admin.part"_s);
    m_part->addOption(u"grants"_s, tr("Grants"));
    m_part->addOption(u"keys"_s, tr("Keys"));
    m_part->addOption(u"uses"_s, tr("Use"));
    connect(m_part, &SegmentedControl::chosen, this, [this] {
        showList();
        showActs();
    });
    column->addWidget(m_part, 0, Qt::AlignLeft);
    return box;
}

void PartnerPane::makeActs()
{
    m_change->setKey(Qt::Key_F2);
    m_change->setObjectName(u"admin.change"_s);
    m_move->setKey(Qt::Key_F3);
    m_move->setObjectName(u"admin.move"_s);
    m_add->setKey(Qt::Key_F4);
    m_add->setObjectName(u"admin.add"_s);
    m_remove->setKey(Qt::Key_F7);
    m_remove->setObjectName(u"admin.remove"_s);
    connect(m_change, &QPushButton::clicked, this, &PartnerPane::changeAsked);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto act = mainAct())
            Q_EMIT moveAsked(*act);
    });
    connect(m_add, &QPushButton::clicked, this, &PartnerPane::add);
    connect(m_remove, &QPushButton::clicked, this, &PartnerPane::remove);
    footer()->addWidget(m_change);
    footer()->addWidget(m_move);
    footer()->addStretch(1);
    footer()->addWidget(m_remove);
    footer()->addWidget(m_add);
}

void PartnerPane::setView(const std::optional<PartnerView>& view)
{
    const bool isOther = !m_view || !view || m_view->partner.id != view->partner.id;
    m_view = view;
    if (isOther)
        m_message->clear();
    setTitle(view ? AdminText::name(view->partner) : tr("Partner"));
    setSubtitle(view ? view->partner.id : QString());
    showFacts();
    showList();
    showActs();
}

void PartnerPane::showSecret(const QString& client, const QString& secret)
{
    m_message->say(Mood::Warn, tr("The secret is shown this once"),
        tr("Client %1, secret %2. Hand both to the partner; nobody can show them again.")
            .arg(client, secret));
}

void PartnerPane::showFacts()
{
    if (!m_view) {
        for (QLabel* each : std::as_const(m_facts))
            each->setText(u"—"_s);
        return;
    }
    const Partner& partner = m_view->partner;
    const QLocale numbers;
    const PartnerContact& contact = partner.contact;
    m_facts[Standing]->setText(AdminText::look(partner.state).text);
    m_facts[Field]->setText(AdminText::ecosystem(partner.ecosystem));
    m_facts[Branch]->setText(partner.branch);
    m_facts[Contact]->setText(contact.person.isEmpty()
            ? u"—"_s
            : maskName(contact.person) + u" · "_s + maskPhone(contact.phone));
    m_facts[Term]->setText(AdminText::term(partner.from, partner.until));
    m_facts[Limits]->setText(tr("%1 a minute · %2 a day")
            .arg(numbers.toString(partner.perMinute), numbers.toString(partner.perDay)));
    m_facts[Today]->setText(numbers.toString(callsOn(*m_view, m_today)));
}

void PartnerPane::showList()
{
    QList<ColumnTableModel::Heading> headings{
        {tr("Interface")}, {tr("Term", "of a grant")}, {tr("Signed by")}, {tr("State")}};
    QList<TextRow> rows;
    const QString part = m_part->current();
    const PartnerView view = m_view.value_or(PartnerView{});
    if (part == u"keys") {
        headings = {{tr("Client")}, {tr("Made")}, {tr("Used last")}, {tr("State")}};
        for (const PartnerKey& key : view.keys)
            rows.append(AdminText::row(key));
    } else if (part == u"uses") {
        headings = {{tr("Day")}, {tr("Interface")}, {tr("Calls"), true}, {tr("In vain"), true}};
        for (const UseOfDay& use : view.uses)
            rows.append(AdminText::row(use));
    } else {
        for (const Grant& grant : view.grants)
            rows.append(AdminText::row(grant, m_today));
    }
    m_model->setList(headings, rows);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(part == u"uses" ? 1 : 0, QHeaderView::Stretch);
    head->setSectionResizeMode(3, QHeaderView::Fixed);
    head->resizeSection(3, stateWidth);
    m_table->emptyState()->showEmpty(part == u"keys" ? tr("No key was made yet.")
            : part == u"uses"                        ? tr("Nothing was called in fourteen days.")
                                                     : tr("Nothing is granted yet."));
    if (!rows.isEmpty())
        m_table->selectRow(0);
}

/// What is done next with a partner as it stands.
std::optional<PartnerAct> PartnerPane::mainAct() const
{
    if (!m_view)
        return std::nullopt;
    for (const PartnerAct act : {PartnerAct::Activate, PartnerAct::Resume, PartnerAct::Suspend})
        if (next(m_view->partner.state, act))
            return act;
    return std::nullopt;
}

void PartnerPane::showActs()
{
    const auto act = mainAct();
    m_change->setEnabled(m_view.has_value());
    m_move->setEnabled(act.has_value());
    m_move->setVariant(
        act == PartnerAct::Suspend ? KeyButton::Variant::Secondary : KeyButton::Variant::Authorise);
    m_move->setText(act == PartnerAct::Suspend ? tr("Suspend")
            : act == PartnerAct::Resume        ? tr("Resume")
                                               : tr("Activate"));
    const QString part = m_part->current();
    m_add->setVisible(part != u"uses");
    m_remove->setVisible(part != u"uses");
    m_add->setText(part == u"keys" ? tr("Make a key") : tr("Grant"));
    m_remove->setText(part == u"keys" ? tr("Revoke") : tr("Take back"));
    m_add->setEnabled(m_view && m_view->partner.state != PartnerState::Ended);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void PartnerPane::add()
{
    if (m_part->current() == u"keys")
        Q_EMIT keyAsked();
    else
        Q_EMIT grantAsked();
}

void PartnerPane::remove()
{
    const QString id = m_model->idAt(m_table->currentIndex().row());
    if (id.isEmpty())
        return;
    if (m_part->current() == u"keys")
        Q_EMIT revokeAsked(id);
    else
        Q_EMIT ungrantAsked(id);
}

} // namespace hui::admin
