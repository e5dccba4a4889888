// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace hui {
class MessageBar;
class SegmentedControl;
} // namespace hui

namespace hui::settings {

/// The page "Settings": how the desk looks, what it is, which keys it knows.
class SettingsPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit SettingsPage(const Services& services, QWidget* parent = nullptr);

    void openWith(const QString& argument) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildPage();
    QWidget* makeLook();
    QWidget* makeAbout();
    QWidget* makeKeys();
    QWidget* makeLicences();
    void openSheet();
    void changed();
    void showChosen();
    void readDevice();

    const Services m_services;
    MessageBar* m_message = nullptr;
    SegmentedControl* m_appearance = nullptr;
    QCheckBox* m_motion = nullptr;
    QLabel* m_device = nullptr;
    QWidget* m_sheetButton = nullptr;
};

} // namespace hui::settings
