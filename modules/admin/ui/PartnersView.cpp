// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/PartnersView.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/SignedContent.h"
#include "modules/admin/PartnerWire.h"
#include "modules/admin/ui/AdminText.h"
#include "modules/admin/ui/CentreCall.h"
#include "modules/admin/ui/GrantForm.h"
#include "modules/admin/ui/PartnerForm.h"
#include "modules/admin/ui/PartnerPane.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QStackedWidget>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int partnerStateWidth = 128;

} // namespace

PartnersView::PartnersView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new TextTableModel(
          {{tr("Number")}, {tr("Partner")}, {tr("Field")}, {tr("Until")}, {tr("State")}}, this))
    , m_table(new TableView(tr("Partners"), this))
    , m_right(new QStackedWidget(this))
    , m_pane(new PartnerPane(dateInChina(services.clock.nowUtc()), this))
    , m_form(new PartnerForm(dateInChina(services.clock.nowUtc()), services.shift.branch, this))
    , m_grants(new GrantForm(m_services, this))
{
    m_right->addWidget(m_pane);
    m_right->addWidget(m_form);
    m_right->addWidget(m_grants);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    row->addWidget(m_right, 1);
    setFocusProxy(m_table);
    listen();
}

Card* PartnersView::makeList()
{
    auto* card = new Card(tr("Partners"), this);
    card->setFlush();
    m_table->setObjectName(u"admin.partners"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    head->setSectionResizeMode(4, QHeaderView::Fixed);
    head->resizeSection(4, partnerStateWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(m_model->idAt(index.row())); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &PartnersView::refresh);
    card->body()->addWidget(m_table);
    return card;
}

void PartnersView::listen()
{
    connect(m_pane, &PartnerPane::changeAsked, this, [this] {
        m_form->start(m_pane->view()->partner);
        m_right->setCurrentWidget(m_form);
        m_form->focusFirst();
    });
    connect(m_pane, &PartnerPane::moveAsked, this, &PartnersView::move);
    connect(m_pane, &PartnerPane::grantAsked, this, [this] {
        m_grants->start(*m_pane->view());
        m_right->setCurrentWidget(m_grants);
        m_grants->setFocus();
    });
    connect(m_pane, &PartnerPane::keyAsked, this, &PartnersView::makeKey);
    connect(m_pane, &PartnerPane::ungrantAsked, this, [this](const QString& interface) {
        actAtCentre(m_services, path(u":ungrant"_s), {{u"interface"_s, interface}},
            m_pane->message(), this, [this](const QJsonObject& body) { showView(body); });
    });
    connect(m_pane, &PartnerPane::revokeAsked, this, [this](const QString& client) {
        actAtCentre(m_services, path(u"/keys/%1:revoke"_s.arg(client)), {}, m_pane->message(), this,
            [this](const QJsonObject& body) { showView(body); });
    });
    connect(m_form, &PartnerForm::entered, this, &PartnersView::save);
    connect(m_form, &PartnerForm::left, this, &PartnersView::leaveForm);
    connect(m_grants, &GrantForm::wanted, this, &PartnersView::grant);
    connect(m_grants, &GrantForm::left, this, &PartnersView::leaveForm);
}

void PartnersView::refresh()
{
    askCentre(m_services, {.path = u"/v1/partners"_s}, m_pane->message(), this,
        [this](const QJsonObject& body) { showPartners(body); });
}

void PartnersView::showPartners(const QJsonObject& body)
{
    const auto partners = partnersFromJson(body);
    if (!partners)
        return m_pane->message()->say(partners.error());
    QList<TextRow> rows;
    for (const Partner& partner : *partners)
        rows.append(AdminText::row(partner));
    const QString before = m_chosen;
    m_model->setTexts(rows);
    m_table->emptyState()->showEmpty(tr("No partner was entered yet."));
    if (rows.isEmpty())
        return m_pane->setView(std::nullopt);
    m_table->selectRow(qMax(0, m_model->rowOf(before)));
    choose(m_model->idAt(m_table->currentIndex().row()));
}

void PartnersView::choose(const QString& partner)
{
    if (partner.isEmpty())
        return;
    m_chosen = partner;
    askCentre(m_services, {.path = path()}, m_pane->message(), this,
        [this](const QJsonObject& body) { showView(body); });
}

void PartnersView::showView(const QJsonObject& body)
{
    const auto view = partnerViewFromJson(body);
    if (!view)
        return m_pane->message()->say(view.error());
    if (view->partner.id == m_chosen)
        m_pane->setView(*view);
}

QString PartnersView::path(const QString& act) const
{
    return u"/v1/partners/"_s + m_chosen + act;
}

ApprovalRequest PartnersView::toSign(const QString& kind, const QString& title) const
{
    ApprovalRequest request;
    request.kind = kind;
    request.title = title;
    if (m_pane->view())
        request.facts = {
            {tr("Partner"),
                m_pane->view()->partner.id + u" · "_s + AdminText::name(m_pane->view()->partner)},
            {tr("Term"),
                AdminText::term(m_pane->view()->partner.from, m_pane->view()->partner.until)}};
    return request;
}

void PartnersView::save(const Partner& partner)
{
    const auto done = [this, id = partner.id](const QJsonObject&) {
        m_chosen = id;
        leaveForm();
        refresh();
    };
    const auto& view = m_pane->view();
    const bool isOpen
        = view && view->partner.id == partner.id && view->partner.state != PartnerState::Draft;
    if (!isOpen)
        return actAtCentre(
            m_services, u"/v1/partners"_s, toJson(partner), m_form->message(), this, done);
    const Partner& before = view->partner;
    ApprovalRequest request = toSign(u"partner.save"_s, tr("Change a partner"));
    request.changes = {{tr("Calls a minute"), QString::number(before.perMinute),
                           QString::number(partner.perMinute)},
        {tr("Calls a day"), QString::number(before.perDay), QString::number(partner.perDay)},
        {tr("Branch"), before.branch, partner.branch},
        {tr("Term"), AdminText::term(before.from, before.until),
            AdminText::term(partner.from, partner.until)}};
    signAtCentre(m_services, request, {u"/v1/partners"_s, partner.id, toJson(partner)},
        m_form->message(), this, done);
}

void PartnersView::move(PartnerAct act)
{
    const auto done = [this](const QJsonObject&) { refresh(); };
    QJsonObject body{{u"act"_s, nameOf(act)}};
    if (!needsSignature(act))
        return actAtCentre(m_services, path(u":move"_s), body, m_pane->message(), this, done);
    ApprovalRequest request = toSign(u"partner."_s + nameOf(act),
        act == PartnerAct::Activate ? tr("Open a partner") : tr("Resume a partner"));
    if (const auto& view = m_pane->view()) {
        const Partner& partner = view->partner;
        request.facts += {{tr("Calls a minute"), QString::number(partner.perMinute)},
            {tr("Calls a day"), QString::number(partner.perDay)}, {tr("Branch"), partner.branch}};
        body.insert(u"seen"_s, jsonDigest(toJson(partner)));
    }
    signAtCentre(
        m_services, request, {path(u":move"_s), m_chosen, body}, m_pane->message(), this, done);
}

void PartnersView::grant(const QStringList& interfaces)
{
    const Partner& partner = m_pane->view()->partner;
    ApprovalRequest request = toSign(u"partner.grant"_s, tr("Grant interfaces"));
    for (const QString& each : interfaces)
        request.changes.append({each, tr("not granted"), tr("granted")});
    const QJsonObject body{{u"interfaces"_s, QJsonArray::fromStringList(interfaces)},
        {u"from"_s, partner.from.toString(Qt::ISODate)},
        {u"until"_s, partner.until.toString(Qt::ISODate)}};
    signAtCentre(m_services, request, {path(u":grant"_s), m_chosen, body}, m_grants->message(),
        this, [this](const QJsonObject& view) {
            leaveForm();
            showView(view);
        });
}

void PartnersView::makeKey()
{
    signAtCentre(m_services, toSign(u"partner.key"_s, tr("Make a key")),
        {path(u"/keys"_s), m_chosen, {}}, m_pane->message(), this, [this](const QJsonObject& key) {
            m_pane->showSecret(
                key.value(u"client_id"_s).toString(), key.value(u"client_secret"_s).toString());
            choose(m_chosen);
        });
}

void PartnersView::enterNew()
{
    m_form->start(std::nullopt);
    m_right->setCurrentWidget(m_form);
    m_form->focusFirst();
}

bool PartnersView::stepBack()
{
    if (m_right->currentWidget() == m_pane)
        return false;
    leaveForm();
    return true;
}

void PartnersView::leaveForm()
{
    m_right->setCurrentWidget(m_pane);
    m_table->setFocus();
}

} // namespace hui::admin
