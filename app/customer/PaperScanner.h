// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace hui {

/// The door to the device that photographs papers at the desk: a scanner or a document camera. A
/// bank puts its own device here.
class PaperScanner {
public:
    virtual ~PaperScanner() = default;

    /// The picture that was taken last, as a file of the device; it is handed over once. An Input
    /// error when there is none, a Storage error when it cannot be read.
    virtual Result<QByteArray> take(const QDateTime& now) = 0;
};

/// Scanners and cameras in use put a file into a folder when their button is pressed: the newest
/// picture of the last few minutes is the one that was just taken. It is deleted there, because it
/// is of the customer and its folder is open to the machine. What is older is not touched: nobody
/// knows whose it is.
class FolderScanner final : public PaperScanner {
public:
    static constexpr int freshMinutes = 10;

    explicit FolderScanner(QString folder);

    Result<QByteArray> take(const QDateTime& now) override;

    const QString& folder() const { return m_folder; }

private:
    QString m_folder;
};

/// A scanner on which a test or a demonstration lays papers.
class SimulatedScanner final : public PaperScanner {
public:
    void lay(const QByteArray& picture) { m_picture = picture; }

    Result<QByteArray> take(const QDateTime& now) override;

private:
    QByteArray m_picture;
};

} // namespace hui
