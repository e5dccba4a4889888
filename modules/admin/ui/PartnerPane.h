// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Partner.h"
#include "modules/admin/ui/TextTableModel.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class FactList;
class KeyButton;
class MessageBar;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::admin {

/// One partner: who it is, then what it may, its keys and its use, with what can be done about
/// each.
class PartnerPane : public Card {
    Q_OBJECT

public:
    PartnerPane(const QDate& today, QWidget* parent);

    /// Nothing: none is chosen.
    void setView(const std::optional<PartnerView>& view);
    const std::optional<PartnerView>& view() const { return m_view; }
    MessageBar* message() const { return m_message; }

    /// The secret of a new key, until another partner is shown.
    void showSecret(const QString& client, const QString& secret);

Q_SIGNALS:
    void changeAsked();
    void moveAsked(hui::admin::PartnerAct act);
    void grantAsked();
    void keyAsked();
    void ungrantAsked(const QString& interface);
    void revokeAsked(const QString& client);

private:
    QWidget* makeFacts();
    void makeActs();
    void showFacts();
    void showList();
    void showActs();
    void add();
    void remove();
    std::optional<PartnerAct> mainAct() const;

    const QDate m_today;
    std::optional<PartnerView> m_view;
    MessageBar* m_message;
    QList<QLabel*> m_facts;
    SegmentedControl* m_part;
    TextTableModel* m_model;
    TableView* m_table;
    KeyButton* m_change;
    KeyButton* m_move;
    KeyButton* m_add;
    KeyButton* m_remove;
};

} // namespace hui::admin
