// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace hui {
class MessageBar;
class Store;
} // namespace hui

namespace hui::outbox {

/// What came down from the platform, and how far it was read.
class UpdatesView : public QWidget {
    Q_OBJECT

public:
    UpdatesView(Store& store, QWidget* parent);

    void reload();

private:
    Store& m_store;
    MessageBar* m_message;
    QLabel* m_readAt;
    QLabel* m_cursor;
    QLabel* m_cities;
    QLabel* m_billers;
    QLabel* m_notices;
    QLabel* m_perItem;
    QLabel* m_perDay;
    QLabel* m_tillLimit;
    QLabel* m_largeCash;
};

} // namespace hui::outbox
