// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/PrinterSettings.h"
#include "app/printing/PrinterState.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace hui {
class FactList;
class KeyButton;
class Pill;
class SegmentedControl;
} // namespace hui

namespace hui::settings {

/// Which printer serves which paper on this terminal, how it is now, and a page to test it with.
/// What is changed is kept at once.
class PrintersCard : public Card {
    Q_OBJECT

public:
    explicit PrintersCard(const Services& services, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFacts(FactList* facts);
    void buildFooter();
    PaperKind paper() const;
    Printer entered() const;
    void showPrinter();
    void showQueues();
    void wayChosen();
    void changed();
    void askState();
    void testPrint();
    void kickDrawer();
    void tell(const Result<Done>& printed, const QString& done);
    void setUsable();

    const Services m_services;
    bool m_showing = false; ///< fields are being filled, not changed
    SegmentedControl* m_papers;
    QComboBox* m_way;
    QLineEdit* m_address;
    QStringList m_queues; ///< of CUPS
    QComboBox* m_characters;
    QComboBox* m_cells;
    QComboBox* m_density;
    QCheckBox* m_qr;
    QCheckBox* m_receipts;
    Pill* m_state;
    QLabel* m_note;
    KeyButton* m_test;
    KeyButton* m_drawer;
};

} // namespace hui::settings
