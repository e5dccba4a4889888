// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"

#include <QLockFile>

namespace hui {

/// The data folder of a desk, opened to be read while no desk runs on it. Nothing is created,
/// migrated or mended.
class DataFolder {
public:
    /// Refused, saying why, while a desk has it open and when there is no journal or no identity;
    /// Storage when the journal cannot be opened with the key of this device.
    static Result<std::unique_ptr<DataFolder>> open(const QString& folder);

    /// The lock of a folder, taken; Refused while a desk has it.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& folder);

    Database& database() { return *m_database; }
    QString mirrorFile() const;
    QString snapshots() const; ///< the folder of Snapshots.h
    const AnchorProof& proof() const { return m_proof; } ///< checks the signed heads

private:
    DataFolder(const QString& folder, std::unique_ptr<QLockFile> lock);

    const QString m_folder;
    const std::unique_ptr<QLockFile>
        m_lock; ///< the desk's own: it does not start while this holds it
    AnchorProof m_proof;
    std::unique_ptr<Database> m_database;
};

} // namespace hui
