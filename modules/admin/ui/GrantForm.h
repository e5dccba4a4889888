// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Partner.h"
#include "modules/admin/ui/TextTableModel.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

class QLineEdit;

namespace hui {
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::admin {

/// Searches the catalogue and gathers the interfaces that a partner is to be granted.
class GrantForm : public Card {
    Q_OBJECT

public:
    GrantForm(const Services& services, QWidget* parent);

    void start(const PartnerView& view);
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    void wanted(const QStringList& interfaces);
    void left();

private:
    QWidget* makeSearch();
    void search();
    void show(const QJsonObject& body);
    void toggle();
    void count();

    const Services m_services;
    QSet<QString> m_granted; ///< what the partner has already
    QStringList m_chosen;
    QJsonArray m_found;
    int m_asked = 0;
    QLineEdit* m_search;
    TextTableModel* m_model;
    TableView* m_table;
    MessageBar* m_message;
    KeyButton* m_choose;
    KeyButton* m_sign;
};

} // namespace hui::admin
