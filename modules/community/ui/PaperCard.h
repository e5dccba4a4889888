// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/PaperPane.h"

namespace hui::community {

/// A paper as it will be printed, and the key that prints it. Each printing is counted, told to the
/// platform and said on the paper.
class PaperCard : public PaperPane {
    Q_OBJECT

public:
    /// What is printed: of what, which of its papers, and the paper for its n-th printing.
    struct ClinicPaper {
        QUuid subject = {};
        QString name = {}; ///< "paid"
        std::function<ReceiptDocument(int printing)> make = {};
        bool isMedical = false; ///< it is printed or not at all, and never written to the disk
    };

    /// `name` is the prefix of its object names: "visit".
    PaperCard(const QString& name, const Services& services, QWidget* parent);

    /// `printNow`: when the teller wants paper it is printed by itself, once.
    void showPaper(const ClinicPaper& paper, bool printNow);
    const std::optional<ClinicPaper>& paper() const { return m_shown; }
    void clear();

    bool print() override;

private:
    const Services m_services;
    std::optional<ClinicPaper> m_shown;
};

} // namespace hui::community
