// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <QWidget>

class QLabel;

namespace hui {
class KeyButton;
class MessageBar;
class Pill;
struct ChainReport;
struct DeviceIdentity;
struct SyncStatus;
} // namespace hui

namespace hui::outbox {

class HistoryCard;
struct DeviceState;

/// This device, its way to the platform, and whether its journal is whole.
class DeviceView : public QWidget {
    Q_OBJECT

public:
    DeviceView(const Services& services, QWidget* parent);

    void reload();

private:
    QWidget* makeDevice();
    QWidget* makeLink();
    QWidget* makeJournal();
    void showState(const DeviceState& state);
    void showIdentity(const DeviceIdentity& identity);
    void showSync(const SyncStatus& status);
    void verify();
    void verified(const ChainReport& report);

    const Services m_services;
    HistoryCard* m_history;
    MessageBar* m_message;
    bool m_mayRecord = true; ///< as the engine said last
    QLabel* m_device = nullptr;
    QLabel* m_branch = nullptr;
    QLabel* m_certificate = nullptr;
    QLabel* m_pins = nullptr;
    QLabel* m_platform = nullptr;
    Pill* m_link = nullptr;
    QLabel* m_lastSync = nullptr;
    QLabel* m_recording = nullptr;
    Pill* m_chain = nullptr;
    QLabel* m_checked = nullptr;
    QLabel* m_checkedAt = nullptr;
    KeyButton* m_verify = nullptr;
};

} // namespace hui::outbox
