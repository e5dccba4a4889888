// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/admin/Partner.h"
#include "modules/admin/ui/TextTableModel.h"
#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;

namespace hui {
class Card;
class TableView;
} // namespace hui

namespace hui::admin {

class GrantForm;
class PartnerForm;
class PartnerPane;

/// The partners at the left, the chosen one, or the form that is filled in, at the right.
class PartnersView : public QWidget {
    Q_OBJECT

public:
    PartnersView(const Services& services, QWidget* parent);

    void refresh();
    void enterNew();
    /// From a form to the partner; false when there is no form.
    bool stepBack();

private:
    Card* makeList();
    void listen();
    void showPartners(const QJsonObject& body);
    void choose(const QString& partner);
    void showView(const QJsonObject& body);
    void save(const Partner& partner);
    void move(PartnerAct act);
    void grant(const QStringList& interfaces);
    void makeKey();
    void leaveForm();
    ApprovalRequest toSign(const QString& kind, const QString& title) const;
    QString path(const QString& act = {}) const;

    const Services m_services;
    QString m_chosen;
    TextTableModel* m_model;
    TableView* m_table;
    QStackedWidget* m_right;
    PartnerPane* m_pane;
    PartnerForm* m_form;
    GrantForm* m_grants;
};

} // namespace hui::admin
